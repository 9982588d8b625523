package dev.yidi.core.casefile;

import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.YidiException;
import dev.yidi.core.court.ConfirmationRequest;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.proceeding.ProceedingEvent;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.Limit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The proceedings of a case 办理程序 in the order they began, each with its own states; no two of them share an id. */
public record Proceedings(Map<ProceedingId, Proceeding> all) {
    static final Proceedings NONE = new Proceedings(Map.of());

    public Proceedings {
        all = Copies.of(all);
    }

    /** Those of one kind. */
    public <P extends Proceeding> List<P> of(Class<P> kind) {
        return all.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The proceeding called {@code id}, if it is of this kind. */
    public <P extends Proceeding> Optional<P> find(Class<P> kind, ProceedingId id) {
        return Optional.ofNullable(all.get(id)).filter(kind::isInstance).map(kind::cast);
    }

    /** Whether there is a proceeding called {@code id}. */
    public boolean contains(ProceedingId id) {
        return all.containsKey(id);
    }

    /** Whether a proceeding called {@code id} is there but not of this kind. */
    boolean isOther(Class<? extends Proceeding> kind, ProceedingId id) {
        return contains(id) && find(kind, id).isEmpty();
    }

    /** Whether there is a proceeding called {@code id} that has not come to its end. */
    boolean isOpen(ProceedingId id) {
        return Optional.ofNullable(all.get(id)).filter(Proceeding::isOpen).isPresent();
    }

    /** Whether one of them has not come to its end: a mediation without result, a confirmation without ruling. */
    public boolean hasOpen() {
        return all.values().stream().anyMatch(Proceeding::isOpen);
    }

    /** The mediations. */
    public List<Mediation> mediations() {
        return of(Mediation.class);
    }

    /** These as {@code officer} may see them: what was conceded for the sake of compromise only who sits as mediator. */
    public Proceedings shownTo(OfficerId officer) {
        Map<ProceedingId, Proceeding> shown = new LinkedHashMap<>(all);
        shown.replaceAll((id, each) -> each instanceof Mediation mediation
                        && mediation
                                .bench()
                                .find(new MediatorId(officer.value()))
                                .isEmpty()
                ? mediation.withoutAdmissions()
                : each);
        return new Proceedings(shown);
    }

    /** Whether an organ that referred a dispute to mediation has still to be told the result. */
    public boolean owesReturn() {
        return mediations().stream().anyMatch(each -> !each.returnsOwed().isEmpty());
    }

    /** The mediation called {@code id}. */
    public Optional<Mediation> mediation(ProceedingId id) {
        return find(Mediation.class, id);
    }

    /** The handling of the petition that began last. */
    public Optional<PetitionHandling> petition() {
        return of(PetitionHandling.class).stream().reduce((earlier, later) -> later);
    }

    /** The judicial confirmations. */
    public List<JudicialConfirmation> confirmations() {
        return of(JudicialConfirmation.class);
    }

    /** The judicial confirmation called {@code id}. */
    public Optional<JudicialConfirmation> confirmation(ProceedingId id) {
        return find(JudicialConfirmation.class, id);
    }

    /** Whether an agreement of one of them is in effect. */
    public boolean hasAgreement() {
        return mediations().stream().anyMatch(each -> each.effectiveAt().isPresent());
    }

    /**
     * The mediation whose agreement {@code request} wants confirmed: between exactly its parties and in effect since its
     * day; the last one of several.
     */
    Optional<Mediation> agreementOf(ConfirmationRequest request, ZoneId zone) {
        return mediations().stream()
                .filter(each -> each.parties().equals(request.agreementParties()))
                .filter(each -> each.effectiveAt()
                        .map(at -> LocalDate.ofInstant(at, zone))
                        .filter(request.effectiveOn()::equals)
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    /** These after {@code event} of the proceeding {@code id}, which its opening begins. */
    <P extends Proceeding> Proceedings after(ProceedingId id, Class<P> kind, ProceedingEvent<P> event) {
        P now = event instanceof ProceedingOpening<P> opening
                ? opening.begin()
                : event.evolve(find(kind, id).orElseThrow(() -> missing(id, kind)));
        return new Proceedings(Copies.and(all, id, now));
    }

    /** The proceeding and those it continues, the nearest first. */
    Set<ProceedingId> chainOf(ProceedingId id, ZoneId zone) {
        Set<ProceedingId> chain = new LinkedHashSet<>();
        Optional<ProceedingId> next = Optional.of(id);
        while (next.filter(chain::add).isPresent()) {
            next = next.flatMap(each -> before(each, zone));
        }
        return Copies.of(chain);
    }

    /**
     * The proceeding that {@code id} goes on from: a confirmation from the mediation it confirms, a mediation from the
     * court's referral it carries, any other from the one it names itself.
     */
    Optional<ProceedingId> before(ProceedingId id, ZoneId zone) {
        Optional<ProceedingId> confirmed = confirmation(id)
                .flatMap(each -> agreementOf(each.request(), zone))
                .map(Mediation::id);
        Optional<ProceedingId> referred = of(LitigationReferral.class).stream()
                .filter(each -> each.carrier().filter(id::equals).isPresent())
                .map(LitigationReferral::id)
                .findFirst();
        return confirmed
                .or(() -> referred)
                .or(() -> Optional.ofNullable(all.get(id)).flatMap(Proceeding::after));
    }

    /** Whether a limit that proceedings start is one of this proceeding's. */
    boolean has(Limit limit, ProceedingId id) {
        return Optional.ofNullable(all.get(id))
                .filter(each -> each.keeps(limit))
                .isPresent();
    }

    private static YidiException missing(ProceedingId id, Class<? extends Proceeding> kind) {
        return new YidiException("expected a " + kind.getSimpleName() + " " + id + " that has begun, found none");
    }
}
