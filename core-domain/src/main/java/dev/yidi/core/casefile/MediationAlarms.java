package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.mediation.Agreement;
import dev.yidi.core.mediation.FollowUpFellDue;
import dev.yidi.core.mediation.FollowUpKind;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationEnded;
import dev.yidi.core.mediation.MediationEvent;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitUnit;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When mediations call for attention beside the ladders 调解提醒: the end of a period that is the failure of the mediation, and
 * the days of obligations. The timekeeper fires each once.
 */
final class MediationAlarms {
    private static final RungId OVER = new RungId("mediation-period-over");

    private MediationAlarms() {}

    /** One for each obligation that is still owed and has a day to come up. */
    static List<Alarm> followUps(CaseFile file, Setting setting) {
        return calls(file, setting).stream().map(Call::alarm).toList();
    }

    /** The end of a period that is the failure of its mediation, while that mediation is going on. */
    static Optional<Alarm> expiry(CaseFile file, ClockLedger ledger, Setting setting) {
        return ended(file, ledger)
                .map(mediation -> new Alarm(
                        ledger.id(),
                        OVER,
                        ledger.due(setting.calendar(), setting.zone()).instant()));
    }

    /** The clock whose end has come and is the failure of {@code mediation}, fired or not yet. */
    static Optional<ClockLedger> over(CaseFile file, ProceedingId mediation, Setting setting) {
        return file.clocks().running().stream()
                .filter(ledger -> file.clocks()
                        .ownerOf(ledger.id())
                        .filter(mediation::equals)
                        .isPresent())
                .filter(ledger -> expiry(file, ledger, setting)
                        .filter(alarm -> !alarm.at().isAfter(setting.now()))
                        .isPresent())
                .findFirst();
    }

    /** Whether the rung is one of these and not of a ladder. */
    static boolean knows(CaseFile file, ClockId clock, RungId rung) {
        return rung.equals(OVER)
                || (file.clocks().find(clock).isEmpty()
                        && Set.of(FollowUpKind.REMINDER.word(), FollowUpKind.VISIT.word())
                                .contains(rung.value()));
    }

    /** What happens when it fires now; nothing where its moment has not come or it is settled. */
    static List<CaseEvent> fire(CaseFile file, ClockId clock, RungId rung, Setting setting) {
        Instant now = setting.now();
        if (rung.equals(OVER)) {
            return file.clocks().find(clock).flatMap(ledger -> expiry(file, ledger, setting)).stream()
                    .filter(alarm -> !alarm.at().isAfter(now))
                    .flatMap(alarm -> file.clocks().ownerOf(clock).stream())
                    .<CaseEvent>map(owner -> new MediationAdvanced(
                            now, owner, new MediationEnded(now, MediationEnd.PERIOD_EXPIRED, Set.of(), List.of())))
                    .toList();
        }
        return calls(file, setting).stream()
                .filter(call -> call.alarm().clock().equals(clock)
                        && call.alarm().rung().equals(rung))
                .filter(call -> !call.alarm().at().isAfter(now))
                .<CaseEvent>map(call -> new MediationAdvanced(now, call.mediation(), call.event(now)))
                .toList();
    }

    private static Optional<Mediation> ended(CaseFile file, ClockLedger ledger) {
        return Optional.of(ledger)
                .filter(each -> !each.isEnded() && !each.isPaused())
                .flatMap(each -> file.clocks().ownerOf(each.id()))
                .flatMap(file.proceedings()::mediation)
                .filter(mediation -> !mediation.stage().isOver())
                .filter(mediation ->
                        mediation.terms().expiryEnds().contains(ledger.limit().id()));
    }

    private record Call(ProceedingId mediation, String obligation, FollowUpKind kind, Alarm alarm) {
        MediationEvent event(Instant now) {
            return new FollowUpFellDue(now, obligation, kind);
        }
    }

    private static List<Call> calls(CaseFile file, Setting setting) {
        List<Call> calls = new ArrayList<>();
        List<Mediation> mediations = file.proceedings().mediations();
        for (int i = 0; i < mediations.size(); i++) {
            Mediation mediation = mediations.get(i);
            Optional<Agreement> agreement = mediation.agreement().filter(Agreement::inEffect);
            if (agreement.isPresent()) {
                List<Obligation> all = agreement.get().terms().obligations();
                for (int j = 0; j < all.size(); j++) {
                    ClockId clock = new ClockId("perform-" + (i + 1) + "-" + (j + 1));
                    if (agreement.get().outstanding().contains(all.get(j))) {
                        next(mediation, all.get(j), clock, setting).ifPresent(calls::add);
                    }
                }
            }
        }
        return calls;
    }

    private static Optional<Call> next(Mediation mediation, Obligation owed, ClockId clock, Setting setting) {
        return List.of(FollowUpKind.values()).stream()
                .filter(kind -> !mediation.followUps().isCalled(owed.id(), kind))
                .findFirst()
                .flatMap(kind -> owed.due()
                        .map(due -> new Call(
                                mediation.id(),
                                owed.id(),
                                kind,
                                new Alarm(clock, new RungId(kind.word()), moment(mediation, kind, due, setting)))));
    }

    private static Instant moment(Mediation mediation, FollowUpKind kind, LocalDate due, Setting setting) {
        LocalDate day = kind == FollowUpKind.REMINDER
                ? moved(due, mediation.terms().reminder(), -1, setting)
                : moved(due, mediation.terms().visit(), 1, setting);
        return day.atStartOfDay(setting.zone()).toInstant();
    }

    private static LocalDate moved(LocalDate from, Span by, int step, Setting setting) {
        LocalDate day = from;
        for (int left = by.amount(); left > 0; ) {
            day = day.plusDays(step);
            if (by.unit() != LimitUnit.WORKING_DAY || setting.calendar().isWorkday(day)) {
                left--;
            }
        }
        return day;
    }
}
