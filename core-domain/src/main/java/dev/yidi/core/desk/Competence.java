package dev.yidi.core.desk;

import dev.yidi.core.CaseKind;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A field of matters that an organ answers for 职责范围: kinds × topics × divisions.
 *
 * @param topics the topics, a group standing for all in it; empty for all topics
 * @param kinds the kinds; empty for all kinds
 * @param divisions the divisions, each with all that lies in it; empty for the organ's own division and all in it
 */
public record Competence(Set<TopicCode> topics, Set<CaseKind> kinds, Set<DivisionCode> divisions) {
    public Competence {
        topics = sorted(topics, Comparator.comparing(TopicCode::value));
        kinds = Collections.unmodifiableSet(kinds.isEmpty() ? EnumSet.noneOf(CaseKind.class) : EnumSet.copyOf(kinds));
        divisions = sorted(divisions, Comparator.naturalOrder());
    }

    /** Everything that arises in the organ's own division. */
    public static Competence general() {
        return new Competence(Set.of(), Set.of(), Set.of());
    }

    /** Matters of every kind on these topics in the organ's own division. */
    public static Competence on(Set<TopicCode> topics) {
        return new Competence(topics, Set.of(), Set.of());
    }

    /**
     * Whether a matter falls into this field.
     *
     * @param territory the territory that says what lies where
     * @param catalogue the catalogue that says which topic belongs to which group
     * @param own the division of the organ
     * @param kind the kind of the matter
     * @param topic its topic
     * @param place the division it arose in
     */
    public boolean covers(
            Territory territory,
            TopicCatalogue catalogue,
            DivisionCode own,
            CaseKind kind,
            TopicCode topic,
            DivisionCode place) {
        return (kinds.isEmpty() || kinds.contains(kind))
                && catalogue.isAmong(topic, topics)
                && (divisions.isEmpty()
                        ? territory.contains(own, place)
                        : divisions.stream().anyMatch(outer -> territory.contains(outer, place)));
    }

    private static <T> Set<T> sorted(Set<T> values, Comparator<T> order) {
        TreeSet<T> copy = new TreeSet<>(order);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
