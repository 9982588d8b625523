package dev.yidi.core.pool;

import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.place.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An eligible member with what the order is made of.
 *
 * @param spoken the wished languages spoken
 * @param exact whether the very topic is a field of the member, not only its group
 * @param distance how many tiers the division served lies above the place
 */
record Ranked(PoolMember member, Set<Language> spoken, boolean exact, int distance) {
    /** Languages first, then the field, the place, the share of the capacity in use, and the id; each pair is compared by itself. */
    static final Comparator<Ranked> ORDER = Comparator.<Ranked>comparingInt(each -> -each.spoken.size())
            .thenComparing(each -> !each.exact)
            .thenComparingInt(Ranked::distance)
            .thenComparing(Ranked::byLoad)
            .thenComparing(each -> each.member.id().value());

    static Ranked of(PoolMember member, Question question, Territory territory) {
        Set<Language> spoken = new LinkedHashSet<>(question.wished());
        spoken.retainAll(member.skills().languages());
        int distance = territory.pathOf(question.place()).size()
                - territory.pathOf(member.skills().serves()).size();
        boolean exact = question.topic().isEmpty()
                || question.topic().filter(member.skills().topics()::contains).isPresent();
        return new Ranked(member, spoken, exact, distance);
    }

    /** The exact shares, compared by multiplying crosswise. */
    private static int byLoad(Ranked one, Ranked other) {
        return Long.compare(
                (long) one.member.load() * other.member.capacity(), (long) other.member.load() * one.member.capacity());
    }

    Candidate candidate(Question question, TopicCatalogue topics) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(PoolRule.ACCREDITED
                .reason()
                .with("until", member.accreditation().until()));
        reasons.add(question.topic().map(topic -> field(topic, topics)).orElseGet(PoolRule.FIELD_OPEN::reason));
        reasons.add(PoolRule.SERVES
                .reason()
                .with("division", member.skills().serves())
                .with("tiers", distance));
        languages(question, reasons);
        reasons.add(PoolRule.AVAILABLE.reason().with("day", question.day()));
        reasons.add(Eligibility.load(PoolRule.ROOM, member));
        reasons.add(PoolRule.NO_TIE.reason());
        return new Candidate(member.id(), reasons);
    }

    private Reason field(TopicCode topic, TopicCatalogue topics) {
        return exact
                ? PoolRule.FIELD.reason().with("topic", topic)
                : PoolRule.FIELD_GROUP
                        .reason()
                        .with("topic", topic)
                        .with("group", topics.parentOf(topic).orElse(topic));
    }

    private void languages(Question question, List<Reason> reasons) {
        Set<Language> missing = new LinkedHashSet<>(question.wished());
        missing.removeAll(spoken);
        if (!spoken.isEmpty()) {
            reasons.add(PoolRule.SPEAKS.reason().with("languages", Sorted.line(spoken)));
        }
        if (!missing.isEmpty()) {
            reasons.add(PoolRule.SPEAKS_NOT.reason().with("languages", Sorted.line(missing)));
        }
    }
}
