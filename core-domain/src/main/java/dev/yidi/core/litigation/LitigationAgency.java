package dev.yidi.core.litigation;

import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.proceeding.Asked;
import dev.yidi.core.proceeding.Proceeding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The help a party gets with suing 代理诉讼: legal aid, a lawyer, the filing and its outcome; folded from its events. A party may
 * sue at any time, whatever mediation, aid or lawyer wait for.
 *
 * @param id its name within the case
 * @param party the party that is helped
 * @param after the proceeding of the case it goes on from, if from one
 * @param mediation how mediation stood when it began
 * @param skipped why mediation was not tried or was left
 * @param aid the legal aid, if applied for
 * @param lawyers the lawyers, oldest first
 * @param filings the suits handed in, oldest first
 * @param end why it ended; empty until then
 */
public record LitigationAgency(
        ProceedingId id,
        PartyId party,
        Optional<ProceedingId> after,
        MediationTried mediation,
        Optional<MediationSkipped> skipped,
        Optional<LegalAid> aid,
        List<Engagement> lawyers,
        List<Filing> filings,
        Optional<AgencyEnd> end)
        implements Proceeding {
    public LitigationAgency {
        lawyers = List.copyOf(lawyers);
        filings = List.copyOf(filings);
    }

    static LitigationAgency begin(AgencyBegun b) {
        return new LitigationAgency(
                b.id(),
                b.party(),
                b.after(),
                b.mediation(),
                b.skipped(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** How far it has come. */
    public AgencyStage stage() {
        if (end.isPresent()) {
            return AgencyStage.ENDED;
        }
        return filing().map(Filing::status)
                .map(status -> switch (status) {
                    case SUBMITTED -> AgencyStage.SUBMITTED;
                    case DOCKETED -> AgencyStage.DOCKETED;
                    case DECIDED -> AgencyStage.DECIDED;
                    case NOT_DOCKETED -> AgencyStage.PREPARING;
                })
                .orElse(AgencyStage.PREPARING);
    }

    /** Open until the court has filed the suit or the help ended, and while legal aid waits for a decision. */
    @Override
    public boolean isOwedOutside() {
        return true;
    }

    @Override
    public boolean isOpen() {
        boolean waits = stage() == AgencyStage.PREPARING || stage() == AgencyStage.SUBMITTED;
        return end.isEmpty() && (waits || aid.filter(LegalAid::isPending).isPresent());
    }

    @Override
    public List<Asked> asks(PartyId asked) {
        boolean papers = aid.filter(each -> each.papersAsked() && each.status() == AidStatus.APPLIED)
                .isPresent();
        return papers && end.isEmpty() && asked.equals(party) ? List.of(Asked.of("aid-papers")) : List.of();
    }

    /** The suit handed in last. */
    public Optional<Filing> filing() {
        return filings.isEmpty() ? Optional.empty() : Optional.of(filings.get(filings.size() - 1));
    }

    /** The lawyer who acts or is to act. */
    public Optional<Engagement> lawyer() {
        return lawyers.stream().filter(e -> e.status().isActive()).findFirst();
    }

    /** Whether legal aid was granted and no lawyer acts: none was assigned yet, or the one assigned does not act any more. */
    public boolean lawyerOwed() {
        return lawyer().isEmpty()
                && aid.filter(a -> a.status() == AidStatus.GRANTED).isPresent();
    }

    @Override
    public Optional<PartyId> ofParty() {
        return Optional.of(party);
    }

    Objections during(AgencyStage... allowed) {
        return Objections.none()
                .when(
                        !List.of(allowed).contains(stage()),
                        () -> Reason.of("litigation.agency.wrong-stage")
                                .with("stage", stage())
                                .with("expected", Ordered.line(List.of(allowed))));
    }

    /** Nothing, unless it has ended. */
    Objections live() {
        return during(AgencyStage.PREPARING, AgencyStage.SUBMITTED, AgencyStage.DOCKETED, AgencyStage.DECIDED);
    }

    LitigationAgency explained(MediationSkipped why) {
        return copy(Optional.of(why), aid, lawyers, filings, end);
    }

    LitigationAgency with(LegalAid now) {
        return copy(skipped, Optional.of(now), lawyers, filings, end);
    }

    LitigationAgency aided(UnaryOperator<LegalAid> change) {
        return copy(skipped, aid.map(change), lawyers, filings, end);
    }

    LitigationAgency and(Engagement lawyer) {
        return copy(skipped, aid, Ordered.and(lawyers, lawyer), filings, end);
    }

    LitigationAgency engagement(String engagement, EngagementStatus now) {
        List<Engagement> changed = lawyers.stream()
                .map(e -> e.id().equals(engagement) ? e.now(now) : e)
                .toList();
        return copy(skipped, aid, changed, filings, end);
    }

    LitigationAgency and(Filing filing) {
        return copy(skipped, aid, lawyers, Ordered.and(filings, filing), end);
    }

    LitigationAgency filed(UnaryOperator<Filing> change) {
        List<Filing> changed = new ArrayList<>(filings);
        filing().ifPresent(last -> changed.set(changed.size() - 1, change.apply(last)));
        return copy(skipped, aid, lawyers, changed, end);
    }

    LitigationAgency ended(AgencyEnd why) {
        return copy(skipped, aid, lawyers, filings, Optional.of(why));
    }

    private LitigationAgency copy(
            Optional<MediationSkipped> itsSkipped,
            Optional<LegalAid> itsAid,
            List<Engagement> itsLawyers,
            List<Filing> itsFilings,
            Optional<AgencyEnd> itsEnd) {
        return new LitigationAgency(id, party, after, mediation, itsSkipped, itsAid, itsLawyers, itsFilings, itsEnd);
    }
}
