package dev.yidi.core.prevention;

import dev.yidi.core.CaseId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.core.profile.SignalRule;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a signal is about 预警对象, explained: a topic and a place, which cases count, how many that makes, from when on it is
 * a signal and over which time it was counted.
 *
 * @param topic the group of the catalogue
 * @param place the division
 * @param cases the cases that count, by id
 * @param count cases, people, rises or breaches, as the kind says
 * @param rule the threshold it reached
 * @param from the beginning of the time
 * @param until its end
 */
public record SignalCluster(
        SignalKind kind,
        TopicCode topic,
        DivisionCode place,
        Set<CaseId> cases,
        int count,
        SignalRule rule,
        Instant from,
        Instant until) {
    public SignalCluster {
        Set<CaseId> sorted = new TreeSet<>(Comparator.comparing(CaseId::value));
        sorted.addAll(cases);
        cases = Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }

    SignalCluster showing(Set<CaseId> some) {
        return new SignalCluster(kind, topic, place, some, count, rule, from, until);
    }

    /** The name under which it is raised at most once in its time. */
    public String key() {
        return "cluster:" + kind + ":" + topic + ":" + place;
    }
}
