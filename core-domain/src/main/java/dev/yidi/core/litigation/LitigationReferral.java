package dev.yidi.core.litigation;

import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.court.Court;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A matter that a court referred to mediation 诉讼引调, before or after filing, folded from its events. The mediation itself is a
 * proceeding of its own; this is the court's procedural side: papers, period, return.
 *
 * @param id its name within the case
 * @param court who referred
 * @param courtNumber the court's number for it
 * @param kind before filing, or after it in which procedure
 * @param channel how the papers come
 * @param limits the limits that are its own
 * @param parties the parties the court names
 * @param after the proceeding it goes on from, such as the help with the suit the court refers
 * @param stage how far it has come
 * @param papers what was signed for
 * @param carrier the mediation that carries it; empty until then
 * @param extendedDays what the parties together added to its period
 * @param outcome what was told to the court
 * @param sequel what happened next at the court
 */
public record LitigationReferral(
        ProceedingId id,
        Court court,
        String courtNumber,
        ReferralKind kind,
        ReferralChannel channel,
        Set<LimitId> limits,
        Set<PartyId> parties,
        Optional<ProceedingId> after,
        ReferralStage stage,
        Set<CourtPaper> papers,
        Optional<ProceedingId> carrier,
        int extendedDays,
        Optional<ReferralOutcome> outcome,
        Optional<CourtSequel> sequel)
        implements Proceeding {
    public LitigationReferral {
        limits = Ordered.set(limits);
        parties = Ordered.set(parties);
        papers = Ordered.set(papers);
    }

    /** The referral as it stands when it comes in. */
    static LitigationReferral begin(ReferralReceived r) {
        return new LitigationReferral(
                r.id(),
                r.court(),
                r.courtNumber(),
                r.kind(),
                r.channel(),
                r.limits(),
                r.parties(),
                r.after(),
                ReferralStage.RECEIVED,
                Set.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    /** Open until the court has its matter back, or it was not taken at all. */
    @Override
    public boolean isOpen() {
        return stage == ReferralStage.RECEIVED || stage == ReferralStage.SIGNED;
    }

    /** Of the periods of referral it has those its terms name. */
    @Override
    public boolean keeps(Limit limit) {
        return limits.contains(limit.id());
    }

    /** The days by which the period of trial does not run (特邀调解规定 art. 27 ¶2); none before filing. */
    public int notCountedInTrial() {
        return kind.isAfterFiling() ? extendedDays : 0;
    }

    Objections during(ReferralStage... allowed) {
        return Objections.none()
                .when(
                        !List.of(allowed).contains(stage),
                        () -> Reason.of("litigation.referral.wrong-stage")
                                .with("stage", stage)
                                .with("expected", Ordered.line(List.of(allowed))));
    }

    LitigationReferral signed(Set<CourtPaper> received) {
        return copy(ReferralStage.SIGNED, received, carrier, extendedDays, outcome, sequel);
    }

    LitigationReferral at(ReferralStage next) {
        return copy(next, papers, carrier, extendedDays, outcome, sequel);
    }

    LitigationReferral carriedBy(ProceedingId mediation) {
        return copy(stage, papers, Optional.of(mediation), extendedDays, outcome, sequel);
    }

    LitigationReferral extendedBy(int days) {
        return copy(stage, papers, carrier, extendedDays + days, outcome, sequel);
    }

    LitigationReferral returned(ReferralOutcome told) {
        return copy(ReferralStage.RETURNED, papers, carrier, extendedDays, Optional.of(told), sequel);
    }

    LitigationReferral followedBy(CourtSequel next) {
        return copy(stage, papers, carrier, extendedDays, outcome, Optional.of(next));
    }

    private LitigationReferral copy(
            ReferralStage itsStage,
            Set<CourtPaper> itsPapers,
            Optional<ProceedingId> itsCarrier,
            int days,
            Optional<ReferralOutcome> itsOutcome,
            Optional<CourtSequel> itsSequel) {
        return new LitigationReferral(
                id,
                court,
                courtNumber,
                kind,
                channel,
                limits,
                parties,
                after,
                itsStage,
                itsPapers,
                itsCarrier,
                days,
                itsOutcome,
                itsSequel);
    }
}
