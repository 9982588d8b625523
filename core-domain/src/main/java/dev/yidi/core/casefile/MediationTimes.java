package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.mediation.AgreeToExtension;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.ExtensionAgreed;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.RefuseMediation;
import dev.yidi.core.mediation.ReportRisk;
import dev.yidi.core.mediation.SuspendForFalseMediation;
import dev.yidi.core.mediation.TakeDispute;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.ExtensionRule;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the clocks and the calendar say against a step of a mediation 调解期限. */
final class MediationTimes {
    private static final String BY_PARTIES = "PARTIES";
    private static final Set<String> GRANTORS = Set.of(BY_PARTIES, "BODY_AND_PARTIES");
    private static final String REASON = "mediation.agreed";

    private MediationTimes() {}

    static List<Reason> against(ConductMediation step, CaseFile file, Setting setting) {
        Optional<Mediation> mediation = file.proceedings().mediation(step.proceeding());
        return new Refusals()
                .and(afterTheEnd(step, file, setting))
                .and(mediation
                        .map(each -> appliedLate(each, step.command(), file, setting))
                        .orElse(List.of()))
                .and(notExtendable(step, file, setting))
                .all();
    }

    /** The running clock of one of its limits. */
    static Optional<ClockLedger> clock(CaseFile file, ProceedingId mediation, LimitId limit) {
        return file.clocks().running().stream()
                .filter(ledger -> ledger.limit().id().equals(limit))
                .filter(ledger -> file.clocks()
                        .ownerOf(ledger.id())
                        .filter(mediation::equals)
                        .isPresent())
                .findFirst();
    }

    static ClockExtended extended(ClockLedger clock, ExtensionAgreed agreed) {
        return new ClockExtended(agreed.at(), clock.id(), agreed.by(), grantor(clock), REASON);
    }

    /** A period whose end is the failure of the mediation leaves nothing to agree on, whether or not it was swept yet. */
    private static List<Reason> afterTheEnd(ConductMediation step, CaseFile file, Setting setting) {
        MediationCommand command = step.command();
        boolean always = command instanceof EndMediation
                || command instanceof RefuseMediation
                || command instanceof ReportRisk
                || command instanceof SuspendForFalseMediation;
        return always
                ? List.of()
                : MediationAlarms.over(file, step.proceeding(), setting).stream()
                        .map(ledger -> Reason.of(
                                        "mediation.period-over", ledger.limit().basis())
                                .with("limit", ledger.limit().id()))
                        .toList();
    }

    private static List<Reason> appliedLate(
            Mediation mediation, MediationCommand command, CaseFile file, Setting setting) {
        if (!(command instanceof TakeDispute take)) {
            return List.of();
        }
        return mediation.terms().applyWithin().stream()
                .flatMap(id -> CaseRules.of(file, setting.profile()).limit(id).stream())
                .filter(limit -> take.certifiedOn()
                        .filter(day -> !inTime(mediation, limit, day, setting))
                        .isPresent())
                .map(limit -> Reason.of("mediation.take.applied-late", limit.basis())
                        .with("certified", take.certifiedOn().orElseThrow())
                        .with("limit", limit.span()))
                .toList();
    }

    private static boolean inTime(Mediation mediation, Limit limit, LocalDate certified, Setting setting) {
        return DueDates.of(
                        certified.atStartOfDay(setting.zone()).toInstant(),
                        limit.span(),
                        limit.roll(),
                        setting.calendar(),
                        setting.zone())
                .allows(mediation.proposedAt());
    }

    private static List<Reason> notExtendable(ConductMediation step, CaseFile file, Setting setting) {
        if (!(step.command() instanceof AgreeToExtension longer)) {
            return List.of();
        }
        return clock(file, step.proceeding(), longer.limit())
                .map(clock -> clock.extend(
                                longer.by(), grantor(clock), REASON, setting.now(), setting.calendar(), setting.zone())
                        .reasons())
                .orElseGet(() -> List.of(Refusal.CLOCK_UNKNOWN.reason().with("clock", longer.limit())));
    }

    /** Whether the parties have to agree, alone or with the body that mediates. */
    static boolean isByParties(String grantor) {
        return GRANTORS.contains(grantor);
    }

    private static String grantor(ClockLedger clock) {
        return clock.limit()
                .extension()
                .map(ExtensionRule::grantor)
                .filter(GRANTORS::contains)
                .orElse(BY_PARTIES);
    }
}
