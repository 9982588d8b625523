package dev.yidi.core.casefile;

import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a case calls for attention next 预警: one alarm for each running clock that a ladder of the
 * profile watches or whose end is the failure of a mediation, one for each obligation that has a day to come,
 * and one for the loans it is worked on under. */
public final class Alarms {
    private Alarms() {}

    /**
     * The next alarm of each running clock, in the order the clocks were started, then those of obligations and of loans; none once its
     * data rests.
     */
    public static List<Alarm> of(CaseFile file, Setting setting) {
        if (file.privacy().erasure().isPresent()) {
            return List.of();
        }
        return Stream.concat(
                        file.clocks().running().stream()
                                .flatMap(ledger -> Stream.concat(
                                        climbing(file, ledger, setting).stream(),
                                        MediationAlarms.expiry(file, ledger, setting).stream())
                                        .min(Comparator.comparing(Alarm::at))
                                        .stream()),
                        Stream.concat(
                                MediationAlarms.followUps(file, setting).stream(),
                                LoanWatch.next(file, setting).stream()))
                .toList();
    }

    private static Optional<Alarm> climbing(CaseFile file, ClockLedger ledger, Setting setting) {
        return ladder(file, ledger, setting)
                .flatMap(ladder ->
                        ladder.next(ledger, file.clocks().firedFor(ledger.id()), setting.calendar(), setting.zone()));
    }

    /** The rung called {@code wanted}, if it has not fired for {@code clock} and its moment has come. */
    static Optional<Rung> due(CaseFile file, ClockId clock, RungId wanted, Setting setting) {
        return file.clocks()
                .find(clock)
                .filter(ledger -> !file.clocks().firedFor(clock).contains(wanted))
                .flatMap(ledger -> ladder(file, ledger, setting)
                        .flatMap(ladder -> ladder.rung(wanted)
                                .filter(rung -> ladder.next(
                                                ledger, othersOf(ladder, rung), setting.calendar(), setting.zone())
                                        .filter(alarm -> !alarm.at().isAfter(setting.now()))
                                        .isPresent())));
    }

    private static Set<RungId> othersOf(Ladder ladder, Rung rung) {
        return ladder.rungs().stream()
                .map(Rung::id)
                .filter(id -> !id.equals(rung.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Ladder> ladder(CaseFile file, ClockLedger ledger, Setting setting) {
        Matter matter = file.matter();
        return setting.profile().ladderFor(ledger.limit(), matter.kind(), matter.topic(), matter.risk());
    }
}
