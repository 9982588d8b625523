package dev.yidi.core.escalation;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Text;
import dev.yidi.core.TopicCode;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happens on the way of a clock and after its end 升级阶梯.
 *
 * @param id its name in the profile
 * @param limits the limits whose clocks climb it; empty for all that are an office's duty
 * @param kinds the kinds of case; empty for all
 * @param topics the topics, with what lies below them; empty for all
 * @param risks how grave the matter must be; empty for all, also for those that were not graded
 * @param rungs in any order, each id once
 */
public record Ladder(
        String id,
        Set<LimitId> limits,
        Set<CaseKind> kinds,
        Set<TopicCode> topics,
        Set<MatterRisk> risks,
        List<Rung> rungs) {
    public Ladder {
        Text.identifier("ladder", id);
        limits = Collections.unmodifiableSet(new LinkedHashSet<>(limits));
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
        topics = Collections.unmodifiableSet(new LinkedHashSet<>(topics));
        risks = Collections.unmodifiableSet(new LinkedHashSet<>(risks));
        rungs = List.copyOf(rungs);
        List<Fault> faults = new ArrayList<>();
        if (rungs.isEmpty()) {
            faults.add(new Fault("rungs", "ladder.empty", "expected at least one rung, found none"));
        }
        Set<RungId> seen = new HashSet<>();
        for (int i = 0; i < rungs.size(); i++) {
            RungId rung = rungs.get(i).id();
            if (!seen.add(rung)) {
                faults.add(new Fault("rungs[" + i + "].id", "ladder.rung-twice", "expected " + rung + " once"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("ladder " + id, faults);
        }
    }

    /** A ladder for matters of every risk. */
    public Ladder(String id, Set<LimitId> limits, Set<CaseKind> kinds, Set<TopicCode> topics, List<Rung> rungs) {
        this(id, limits, kinds, topics, Set.of(), rungs);
    }

    /** Whether it is for matters of this risk. */
    public boolean isFor(Optional<MatterRisk> risk) {
        return risks.isEmpty() || risk.filter(risks::contains).isPresent();
    }

    /** The rung called {@code wanted}. */
    public Optional<Rung> rung(RungId wanted) {
        return rungs.stream().filter(rung -> rung.id().equals(wanted)).findFirst();
    }

    /**
     * The earliest rung that has not fired yet, with its moment; of two at one moment the first of the list. A clock that
     * is paused or ended has none.
     *
     * @param clock the ledger with all its entries
     * @param fired the rungs that have fired for this clock
     * @throws dev.yidi.core.time.UnknownYearException when the calendar does not hold a year it needs and its policy is
     *     to fail
     */
    public Optional<Alarm> next(ClockLedger clock, Set<RungId> fired, WorkCalendar calendar, ZoneId zone) {
        if (clock.isEnded() || clock.isPaused()) {
            return Optional.empty();
        }
        RungTime times = new RungTime(clock, calendar, zone);
        Optional<Alarm> earliest = Optional.empty();
        for (Rung rung : rungs) {
            Optional<Instant> moment = fired.contains(rung.id()) ? Optional.empty() : times.of(rung);
            Optional<Alarm> best = earliest;
            if (moment.filter(at -> best.map(alarm -> at.isBefore(alarm.at())).orElse(true))
                    .isPresent()) {
                earliest = moment.map(at -> new Alarm(clock.id(), rung.id(), at));
            }
        }
        return earliest;
    }
}
