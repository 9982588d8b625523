package dev.yidi.core.prevention;

import dev.yidi.core.CaseId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.core.profile.SignalRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks for signals 预警研判: a pure function of facts, thresholds and an instant. The order of the facts says nothing, nor
 * does who brought the matters.
 */
public final class SignalWatch {
    private SignalWatch() {}

    /** Every cluster that reaches the threshold of its kind at {@code now}, by kind, topic and place. */
    public static List<SignalCluster> clusters(Collection<SignalFact> facts, CountyProfile profile, Instant now) {
        List<SignalCluster> found = new ArrayList<>();
        for (SignalRule rule : profile.signals().rules()) {
            found.addAll(clusters(facts, rule, profile, now));
        }
        return List.copyOf(found);
    }

    private static List<SignalCluster> clusters(
            Collection<SignalFact> facts, SignalRule rule, CountyProfile profile, Instant now) {
        Instant from = now.minus(Duration.ofDays(rule.withinDays()));
        Map<Where, Map<CaseId, Integer>> groups = new TreeMap<>(Where.ORDER);
        for (SignalFact fact : facts) {
            int counts = counts(fact, rule.kind(), from, now);
            if (counts > 0) {
                where(fact, rule, profile, now)
                        .ifPresent(place -> groups.computeIfAbsent(place, any -> new TreeMap<>(BY_ID))
                                .merge(fact.caseId(), counts, Math::max));
            }
        }
        List<SignalCluster> found = new ArrayList<>();
        groups.forEach((place, cases) -> cluster(rule, place, cases, from, now).ifPresent(found::add));
        return found;
    }

    private static final Comparator<CaseId> BY_ID = Comparator.comparing(CaseId::value);

    private static Optional<SignalCluster> cluster(
            SignalRule rule, Where where, Map<CaseId, Integer> cases, Instant from, Instant until) {
        Map<CaseId, Integer> counting = rule.kind() == SignalKind.GROUP_VISIT ? over(cases, rule.threshold()) : cases;
        int count = rule.kind() == SignalKind.GROUP_VISIT
                ? counting.values().stream().mapToInt(Integer::intValue).max().orElse(0)
                : counting.values().stream().mapToInt(Integer::intValue).sum();
        return count >= rule.threshold()
                ? Optional.of(new SignalCluster(
                        rule.kind(),
                        where.topic(),
                        where.place(),
                        Set.copyOf(counting.keySet()),
                        count,
                        rule,
                        from,
                        until))
                : Optional.empty();
    }

    /** A group visit is one matter with so many people, not several matters with some each. */
    private static Map<CaseId, Integer> over(Map<CaseId, Integer> cases, int threshold) {
        return cases.entrySet().stream()
                .filter(each -> each.getValue() >= threshold)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int counts(SignalFact fact, SignalKind kind, Instant from, Instant now) {
        return switch (kind) {
            case CLUSTER -> within(fact.receivedAt(), from, now) ? 1 : 0;
            case GROUP_VISIT -> within(fact.receivedAt(), from, now) ? fact.visitors() : 0;
            case REPEATED_RISE -> within(fact.rises(), from, now);
            case BREACH_WAVE -> within(fact.breaches(), from, now);
        };
    }

    private static int within(List<Instant> times, Instant from, Instant now) {
        return (int) times.stream().filter(at -> within(at, from, now)).count();
    }

    private static boolean within(Instant at, Instant from, Instant now) {
        return at.isAfter(from) && !at.isAfter(now);
    }

    /** The group of the topic and the division of the rule's tier; of the division itself where it is above that tier. */
    private static Optional<Where> where(SignalFact fact, SignalRule rule, CountyProfile profile, Instant now) {
        Territory territory = profile.territory();
        if (fact.topic().isEmpty() || !territory.knows(fact.place())) {
            return Optional.empty();
        }
        TopicCode topic = fact.topic().get();
        DivisionCode acting = territory.successorOf(fact.place(), LocalDate.ofInstant(now, profile.zone()));
        return Optional.of(new Where(
                profile.topics().parentOf(topic).orElse(topic),
                territory.ancestorAt(acting, rule.tier()).orElse(acting)));
    }

    /** A topic and a place: what signals are told apart by, and nothing else. */
    private record Where(TopicCode topic, DivisionCode place) {
        static final Comparator<Where> ORDER = Comparator.comparing(
                        (Where each) -> each.topic().value())
                .thenComparing(each -> each.place().value());
    }
}
