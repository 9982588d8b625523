package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationReport;
import java.util.List;
import java.util.Optional;

/**
 * What is told to the court 反馈结果: from the mediation's own report, which holds no minutes and no admissions.
 *
 * @param end how the mediation ended; empty where none was begun
 * @param notMediated why none was begun
 * @param partial whether only part of the dispute was settled
 * @param undisputedFacts the facts nobody disputes
 */
public record ReferralOutcome(
        Optional<MediationEnd> end,
        Optional<NotMediated> notMediated,
        boolean partial,
        List<FreeText> undisputedFacts) {
    public ReferralOutcome {
        undisputedFacts = List.copyOf(undisputedFacts);
    }

    static ReferralOutcome of(MediationReport report) {
        return new ReferralOutcome(
                Optional.of(report.end()), Optional.empty(), report.partial(), report.undisputedFacts());
    }

    static ReferralOutcome without(NotMediated why) {
        return new ReferralOutcome(Optional.empty(), Optional.of(why), false, List.of());
    }

    /** Whether an agreement is in effect. */
    public boolean agreed() {
        return end.filter(e -> e == MediationEnd.AGREED).isPresent();
    }
}
