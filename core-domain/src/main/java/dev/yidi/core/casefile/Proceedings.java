package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.YidiException;
import dev.yidi.core.court.ConfirmationApplied;
import dev.yidi.core.court.ConfirmationEvent;
import dev.yidi.core.court.ConfirmationRequest;
import dev.yidi.core.court.ConfirmationStage;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationEvent;
import dev.yidi.core.mediation.MediationProposed;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.Milestone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The proceedings of a case 办理程序, each with its own states; no two of them share an id. */
public record Proceedings(
        Map<ProceedingId, Mediation> mediations, Map<ProceedingId, JudicialConfirmation> confirmations) {
    static final Proceedings NONE = new Proceedings(Map.of(), Map.of());

    public Proceedings {
        mediations = Copies.of(mediations);
        confirmations = Copies.of(confirmations);
    }

    /** The mediation called {@code id}. */
    public Optional<Mediation> mediation(ProceedingId id) {
        return Optional.ofNullable(mediations.get(id));
    }

    /** The judicial confirmation called {@code id}. */
    public Optional<JudicialConfirmation> confirmation(ProceedingId id) {
        return Optional.ofNullable(confirmations.get(id));
    }

    /** Whether there is a proceeding called {@code id}. */
    public boolean contains(ProceedingId id) {
        return mediations.containsKey(id) || confirmations.containsKey(id);
    }

    /** Whether one of them has not come to its end: a mediation without result, a confirmation without ruling. */
    public boolean hasOpen() {
        return mediations.values().stream().anyMatch(each -> !each.stage().isOver())
                || confirmations.values().stream()
                        .anyMatch(each -> OPEN_AT_COURT.contains(each.stage()) || each.objectionPending());
    }

    /** Whether an agreement of one of them is in effect. */
    public boolean hasAgreement() {
        return mediations.values().stream().anyMatch(each -> each.effectiveAt().isPresent());
    }

    /**
     * The mediation whose agreement {@code request} wants confirmed: between exactly its parties and in effect since its
     * day; the last one of several.
     */
    Optional<Mediation> agreementOf(ConfirmationRequest request, ZoneId zone) {
        return mediations.values().stream()
                .filter(each -> each.parties().equals(request.agreementParties()))
                .filter(each -> each.effectiveAt()
                        .map(at -> LocalDate.ofInstant(at, zone))
                        .filter(request.effectiveOn()::equals)
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    Proceedings after(ProceedingId id, MediationEvent event) {
        Mediation now = event instanceof MediationProposed proposed
                ? Mediation.begin(proposed)
                : event.evolve(mediation(id).orElseThrow(() -> missing(id)));
        return new Proceedings(Copies.and(mediations, id, now), confirmations);
    }

    Proceedings after(ProceedingId id, ConfirmationEvent event) {
        JudicialConfirmation now = event instanceof ConfirmationApplied applied
                ? JudicialConfirmation.begin(applied)
                : event.evolve(confirmation(id).orElseThrow(() -> missing(id)));
        return new Proceedings(mediations, Copies.and(confirmations, id, now));
    }

    /** The proceeding and those it continues: a confirmation goes on from the mediation it confirms. */
    Set<ProceedingId> chainOf(ProceedingId id, ZoneId zone) {
        return confirmation(id)
                .flatMap(each -> agreementOf(each.request(), zone))
                .map(mediation -> Set.of(id, mediation.id()))
                .orElse(Set.of(id));
    }

    /** Whether a limit that proceedings start is one of this proceeding's: a mediation has the period of its terms. */
    boolean has(Limit limit, ProceedingId id) {
        return !PERIODS.contains(limit.start())
                || mediation(id)
                        .filter(each -> each.terms().period().equals(limit.id()))
                        .isPresent();
    }

    private static final Set<ConfirmationStage> OPEN_AT_COURT =
            EnumSet.of(ConfirmationStage.APPLIED, ConfirmationStage.ACCEPTED);
    private static final Set<Milestone> PERIODS = EnumSet.of(
            Milestone.MEDIATION_APPLIED,
            Milestone.MEDIATION_ACCEPTED,
            Milestone.MEDIATION_TRIED,
            Milestone.MEDIATION_ENDED);

    private static YidiException missing(ProceedingId id) {
        return new YidiException("expected a proceeding " + id + " that has begun, found none");
    }
}
