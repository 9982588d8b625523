package dev.yidi.core.likeness;

import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How like two matters are 相似度: one {@link Match} for each {@link Key}, and how much of the texts is the same. Symmetric,
 * and as like as can be for a matter and itself.
 *
 * @param matches how they stand to each other in each key
 * @param text how many pairs of characters they share, out of the smaller text
 */
public record Likeness(Map<Key, Match> matches, Share text) {
    public Likeness {
        matches = Collections.unmodifiableMap(new EnumMap<>(matches));
    }

    /** The likeness of {@code one} and {@code other}, whichever comes first. */
    public static Likeness between(MatterKeys one, MatterKeys other, Thresholds at) {
        Share text = one.text().overlap(other.text());
        Map<Key, Match> matches = new EnumMap<>(Key.class);
        matches.put(Key.APPLICANT, applicant(one, other));
        matches.put(Key.RESPONDENT, tokens(one.respondents(), other.respondents()));
        matches.put(Key.TOPIC, topic(one, other));
        matches.put(Key.PLACE, place(one.place(), other.place()));
        matches.put(
                Key.TIME,
                Math.abs(ChronoUnit.DAYS.between(one.received(), other.received())) <= at.days()
                        ? Match.SAME
                        : Match.DIFFERENT);
        matches.put(Key.TEXT, text(one.text(), other.text(), text, at));
        return new Likeness(matches, text);
    }

    /** How they stand to each other in {@code key}. */
    public Match in(Key key) {
        return matches.getOrDefault(key, Match.UNKNOWN);
    }

    /** Whether the same person asks. */
    public boolean samePerson() {
        return in(Key.APPLICANT) == Match.SAME || (in(Key.APPLICANT) == Match.NEAR && in(Key.RESPONDENT) == Match.SAME);
    }

    /**
     * Whether it is the same matter: the same person, and either the same told again, or nearly the same about the same topic
     * at the same place. Where the texts tell something else it is not, whoever is against whom: a wrong yes sends somebody away.
     */
    public boolean isSameMatter() {
        boolean told = in(Key.TEXT) == Match.SAME;
        boolean unsaid = in(Key.TEXT) == Match.UNKNOWN;
        boolean about = isAlike(Key.TOPIC) && isAlike(Key.PLACE);
        return samePerson()
                && in(Key.RESPONDENT) != Match.DIFFERENT
                && (told || (about && (in(Key.TEXT) == Match.NEAR || (unsaid && in(Key.RESPONDENT) == Match.SAME))));
    }

    /** Whether it may be the same matter: a person again about something near, or others about the very same. */
    public boolean isLikely() {
        boolean about = isAlike(Key.TOPIC) && isAlike(Key.PLACE);
        boolean samePerson = in(Key.APPLICANT) == Match.SAME || in(Key.APPLICANT) == Match.NEAR;
        return isSameMatter()
                || (samePerson && (about || isAlike(Key.TEXT)))
                || (in(Key.TEXT) == Match.SAME && in(Key.PLACE) != Match.DIFFERENT && in(Key.TIME) == Match.SAME)
                || (about && in(Key.RESPONDENT) == Match.SAME && in(Key.TIME) == Match.SAME);
    }

    /** A number that orders likenesses by the weights of {@code at}, the greater the more alike; the text decides between equals. */
    public int rank(Thresholds at) {
        return matches.entrySet().stream()
                .mapToInt(each -> at.weightOf(each.getKey()) * points(each.getValue()))
                .sum();
    }

    private static int points(Match match) {
        return match == Match.SAME ? 2 : match == Match.NEAR ? 1 : 0;
    }

    /** One reason for each key in which they are alike. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        matches.forEach((key, match) -> {
            if (match == Match.SAME || match == Match.NEAR) {
                Reason reason = Reason.of("likeness.key").with("key", key).with("match", match);
                reasons.add(key == Key.TEXT ? reason.with("share", text) : reason);
            }
        });
        return List.copyOf(reasons);
    }

    private boolean isAlike(Key key) {
        return in(key) == Match.SAME || in(key) == Match.NEAR;
    }

    private static Match applicant(MatterKeys one, MatterKeys other) {
        Match numbers = tokens(one.persons(), other.persons());
        Match names = tokens(one.names(), other.names());
        if (numbers == Match.SAME) {
            return Match.SAME;
        }
        return names == Match.SAME ? Match.NEAR : names == Match.UNKNOWN ? numbers : names;
    }

    private static Match tokens(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Match.UNKNOWN;
        }
        return Collections.disjoint(one, other) ? Match.DIFFERENT : Match.SAME;
    }

    private static Match topic(MatterKeys one, MatterKeys other) {
        if (one.topic().isEmpty() || other.topic().isEmpty()) {
            return Match.UNKNOWN;
        }
        TopicCode a = one.topic().get();
        TopicCode b = other.topic().get();
        if (a.equals(b)) {
            return Match.SAME;
        }
        return group(a).equals(group(b)) ? Match.NEAR : Match.DIFFERENT;
    }

    private static String group(TopicCode topic) {
        return topic.value().split("\\.", 2)[0];
    }

    private static Match place(List<DivisionCode> one, List<DivisionCode> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Match.UNKNOWN;
        }
        if (one.get(0).equals(other.get(0))) {
            return Match.SAME;
        }
        return one.contains(other.get(0)) || other.contains(one.get(0)) ? Match.NEAR : Match.DIFFERENT;
    }

    private static Match text(Fingerprint one, Fingerprint other, Share overlap, Thresholds at) {
        if (Math.min(one.size(), other.size()) < at.leastGrams()) {
            return !one.grams().isEmpty() && one.equals(other) ? Match.SAME : Match.UNKNOWN;
        }
        if (overlap.atLeast(at.sameText())) {
            return Match.SAME;
        }
        return overlap.atLeast(at.nearText()) ? Match.NEAR : Match.DIFFERENT;
    }
}
