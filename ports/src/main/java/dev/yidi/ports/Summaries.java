package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.WrappedKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What lists show of the files of their cards, with the keys of all of them asked for at once. What was deciphered lately stays at
 * hand, and counts only while the stored key and the sealed text are still the same, byte by byte. Thread-safe.
 */
final class Summaries {
    private static final float LOAD = 0.75f;

    private final DataKeys keys;
    private final int most;
    private final Map<FileId, Kept> lately = new LinkedHashMap<>(16, LOAD, true);
    private long forgotten;

    /** Keeps up to {@code most} summaries at hand. */
    Summaries(DataKeys keys, int most) {
        this.keys = keys;
        this.most = most;
    }

    /** What {@code line} makes of each of {@code cards} and its summary, in their order. */
    <T> List<T> lines(List<FileCard> cards, BiFunction<FileCard, Summary, T> line) {
        long before = forgotten();
        Set<FileId> open = cards.stream()
                .filter(card -> !card.sealed())
                .map(FileCard::fileId)
                .collect(Collectors.toSet());
        Map<FileId, WrappedKey> found = open.isEmpty() ? Map.of() : keys.stored(open);
        return cards.stream()
                .map(card -> line.apply(
                        card,
                        card.sealed()
                                ? Summary.SEALED
                                : of(card, Optional.ofNullable(found.get(card.fileId())), before)))
                .toList();
    }

    private Summary of(FileCard card, Optional<WrappedKey> key, long before) {
        return key.map(wrapped -> of(card, wrapped, before)).orElseGet(() -> Summary.of(card, Optional.empty()));
    }

    private Summary of(FileCard card, WrappedKey key, long before) {
        Optional<Kept> kept = kept(card.fileId()).filter(each -> each.isOf(key, card.summary()));
        return kept.map(Kept::summary).orElseGet(() -> {
            Summary summary = Summary.of(card, Optional.of(keys.unwrap(key)));
            keep(card.fileId(), new Kept(key, card.summary(), summary), before);
            return summary;
        });
    }

    private Optional<Kept> kept(FileId fileId) {
        synchronized (lately) {
            return Optional.ofNullable(lately.get(fileId));
        }
    }

    /** Unless a file was let go of since {@code before}: it may have been this one. */
    private void keep(FileId fileId, Kept kept, long before) {
        synchronized (lately) {
            if (before == forgotten) {
                lately.put(fileId, kept);
                if (lately.size() > most) {
                    lately.remove(lately.keySet().iterator().next());
                }
            }
        }
    }

    private long forgotten() {
        synchronized (lately) {
            return forgotten;
        }
    }

    /** Lets go of a file whose key is gone, and keeps nothing of it that was read before. */
    void forget(FileId fileId) {
        synchronized (lately) {
            forgotten++;
            lately.remove(fileId);
        }
    }

    /** How many are at hand. */
    int size() {
        synchronized (lately) {
            return lately.size();
        }
    }

    /**
     * What was deciphered lately.
     *
     * @param key the stored key it was sealed with
     * @param sealed what was deciphered
     * @param summary what it says
     */
    private record Kept(WrappedKey key, Octets sealed, Summary summary) {
        boolean isOf(WrappedKey stored, Octets onCard) {
            return key.equals(stored) && sealed.equals(onCard);
        }
    }
}
