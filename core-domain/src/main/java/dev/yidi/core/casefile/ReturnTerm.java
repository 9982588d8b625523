package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.mediation.MediationProposed;
import dev.yidi.core.time.ExtensionRule;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** The day by which a referring organ wants to hear of its dispute 移送单位指定的反馈期限, as a limit of its own. */
final class ReturnTerm {
    static final String ID = "RETURN_BY_DAY";

    private ReturnTerm() {}

    static Optional<Limit> of(CaseEvent event, Setting setting) {
        return event instanceof MediationAdvanced advanced && advanced.event() instanceof MediationProposed proposed
                ? proposed.referral().reportBy().flatMap(day -> limit(proposed, day, setting))
                : Optional.empty();
    }

    private static Optional<Limit> limit(MediationProposed proposed, LocalDate day, Setting setting) {
        LocalDate start = LocalDate.ofInstant(proposed.at(), setting.zone());
        Citation basis = proposed.returns().isEmpty()
                ? proposed.terms().basis()
                : proposed.returns().get(0).basis();
        long days = ChronoUnit.DAYS.between(start, day);
        return Optional.of(days)
                .filter(each -> each > 0)
                .map(each -> new Limit(
                        new LimitId(ID),
                        LimitNature.DUTY,
                        Span.days((int) Math.min(each, Span.MAX)),
                        Milestone.MEDIATION_REFERRED,
                        Set.of(Milestone.RESULT_RETURNED),
                        RollPolicy.NONE,
                        Optional.of(new ExtensionRule("REFERRING_ORGAN", Optional.empty(), Optional.empty())),
                        Set.of(),
                        basis,
                        Validity.from(start),
                        "CN",
                        Set.of(),
                        Set.of()));
    }
}
