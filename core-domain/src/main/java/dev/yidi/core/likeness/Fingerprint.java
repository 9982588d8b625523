package dev.yidi.core.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a text says, as a set of numbers 文本指纹: the keyed digests of its pairs of neighbouring characters. No readable text
 * is in it, and none can be made of it without the key.
 *
 * <p>Two fingerprints are as near as the pairs they share: {@link #overlap} out of the smaller one, which finds a short
 * text told at length, and {@link #resemblance} out of both together. Both are exact fractions, symmetric, and 1 for equal
 * texts.
 */
public record Fingerprint(SortedSet<Long> grams) {
    private static final int LENGTH = 2;

    public Fingerprint {
        grams = Collections.unmodifiableSortedSet(new TreeSet<>(grams));
    }

    /** The fingerprint of {@code text}: letters and digits alone count, whatever their width and case. */
    public static Fingerprint of(String text, GramDigest digest) {
        SortedSet<Long> grams = new TreeSet<>();
        for (String gram : grams(text)) {
            grams.add(digest.of(gram));
        }
        return new Fingerprint(grams);
    }

    /** How many pairs both have, out of the smaller one; nothing where one of them is empty. */
    public Share overlap(Fingerprint other) {
        long least = Math.min(grams.size(), other.grams.size());
        return least == 0 ? Share.NONE : new Share(shared(other), least);
    }

    /** How many pairs both have, out of all that one of them has; nothing where both are empty. */
    public Share resemblance(Fingerprint other) {
        long shared = shared(other);
        long all = grams.size() + other.grams.size() - shared;
        return all == 0 ? Share.NONE : new Share(shared, all);
    }

    /** The number of pairs in it. */
    public int size() {
        return grams.size();
    }

    private long shared(Fingerprint other) {
        return grams.size() <= other.grams.size() ? found(grams, other.grams) : found(other.grams, grams);
    }

    private static long found(Set<Long> fewer, Set<Long> more) {
        return fewer.stream().filter(more::contains).count();
    }

    private static List<String> grams(String text) {
        int[] letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + LENGTH <= letters.length; i++) {
            grams.add(new String(letters, i, LENGTH));
        }
        return grams;
    }

    /** Says how many there are, never which. */
    @Override
    public String toString() {
        return "Fingerprint[" + grams.size() + "]";
    }
}
