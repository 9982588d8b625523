package dev.yidi.core.petition;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.Asked;
import dev.yidi.core.proceeding.Proceeding;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The handling of a petition 信访事项办理, folded from its events; everything decided about it is decided by a
 * {@link PetitionCommand}.
 *
 * @param id its name within the case
 * @param openedAt when it was first looked through
 * @param course triage, route and end
 * @param decisions the opinions of the three instances
 * @param hearings oldest first; at most the last one is open
 * @param extensions of the handling limit, oldest first
 * @param discharged those of the four duties that were done
 */
public record PetitionHandling(
        ProceedingId id,
        Instant openedAt,
        Course course,
        Decisions decisions,
        List<Hearing> hearings,
        List<Extension> extensions,
        Set<FourWayDuty> discharged)
        implements Proceeding {
    public PetitionHandling {
        hearings = List.copyOf(hearings);
        extensions = List.copyOf(extensions);
        discharged = Ordered.set(discharged);
    }

    /** The handling as it stands when the matter was first looked through. */
    public static PetitionHandling begin(PetitionTriaged triaged) {
        return new PetitionHandling(
                triaged.id(),
                triaged.at(),
                new Course(List.of(triaged.triage()), List.of(), Optional.empty()),
                Decisions.NONE,
                List.of(),
                List.of(),
                Set.of());
    }

    /**
     * The handling that {@code events} fold to.
     *
     * @throws dev.yidi.core.YidiException when the first event is not the triage, or a later one is
     */
    public static PetitionHandling from(List<? extends PetitionEvent> events) {
        return Proceeding.from(events);
    }

    /** How far it has come. */
    public PetitionStage stage() {
        if (course.ending().isPresent()) {
            return PetitionStage.ENDED;
        }
        if (decisions.pending().isPresent()) {
            boolean review = decisions.pending().get().instance() == Instance.REVIEW;
            return review ? PetitionStage.IN_REVIEW : PetitionStage.IN_RECHECK;
        }
        Optional<Opinion> latest = decisions.latest();
        if (latest.isEmpty()) {
            return course.route().isPresent() ? PetitionStage.ROUTED : PetitionStage.TRIAGED;
        }
        return switch (latest.get().instance()) {
            case HANDLING -> PetitionStage.DECIDED;
            case REVIEW -> PetitionStage.REVIEWED;
            case RECHECK -> PetitionStage.FINAL;
        };
    }

    /** Open until there is an opinion or an end, and again in review, in a hearing and while an execution is owed. */
    @Override
    public boolean isOpen() {
        return EnumSet.of(
                                PetitionStage.TRIAGED,
                                PetitionStage.ROUTED,
                                PetitionStage.IN_REVIEW,
                                PetitionStage.IN_RECHECK)
                        .contains(stage())
                || (openHearing().isPresent() && course.ending().isEmpty())
                || decisions.executionOwed();
    }

    /** Whoever petitions comes to the hearing; whom else it concerns is invited on paper. */
    @Override
    public List<Asked> asks(PartyId party) {
        return openHearing()
                .filter(hearing -> course.ending().isEmpty())
                .map(hearing -> Asked.to("hearing", hearing.heldAt(), Optional.of(hearing.place())))
                .stream()
                .toList();
    }

    /** Whether the matter is exhausted, so that nobody accepts it again 信访终结 (信访工作条例 art. 36 ¶3). */
    public boolean isFinal() {
        return stage() == PetitionStage.FINAL;
    }

    /** Whether the law forbids accepting the matter, as triage found. */
    public boolean barsAcceptance() {
        return course.triage().disposition().barsAcceptance();
    }

    /** Whether its way was decided and is not the petition procedure. */
    public boolean isRoutedElsewhere() {
        return course.route()
                .filter(route -> route != AppealRoute.PETITION_PROCEDURE)
                .isPresent();
    }

    /** Whether it is on the petition procedure and has no handling opinion yet. */
    public boolean owesOpinion() {
        return stage() == PetitionStage.ROUTED && !isRoutedElsewhere();
    }

    /** The instance it is in, while it waits for an opinion. */
    public Optional<Instance> waitsFor() {
        return switch (stage()) {
            case TRIAGED, ROUTED -> Optional.of(Instance.HANDLING);
            case IN_REVIEW -> Optional.of(Instance.REVIEW);
            case IN_RECHECK -> Optional.of(Instance.RECHECK);
            default -> Optional.empty();
        };
    }

    /** The hearing that is not over. */
    public Optional<Hearing> openHearing() {
        return hearings.stream().filter(Hearing::isOpen).findFirst();
    }

    /** Those of the four duties that follow from the opinion in force and were not done (信访工作条例 art. 27). */
    public Set<FourWayDuty> dutiesOwed() {
        return decisions
                .latest()
                .map(opinion -> opinion.result().duties().stream()
                        .filter(duty -> !discharged.contains(duty))
                        .toList())
                .map(Ordered::set)
                .orElse(Set.of());
    }

    PetitionHandling with(Course now) {
        return new PetitionHandling(id, openedAt, now, decisions, hearings, extensions, discharged);
    }

    PetitionHandling with(Decisions now) {
        return new PetitionHandling(id, openedAt, course, now, hearings, extensions, discharged);
    }

    PetitionHandling heard(List<Hearing> now) {
        return new PetitionHandling(id, openedAt, course, decisions, now, extensions, discharged);
    }

    PetitionHandling extended(Extension more) {
        return new PetitionHandling(
                id, openedAt, course, decisions, hearings, Ordered.and(extensions, more), discharged);
    }

    PetitionHandling discharged(FourWayDuty duty) {
        Set<FourWayDuty> all = new LinkedHashSet<>(discharged);
        all.add(duty);
        return new PetitionHandling(id, openedAt, course, decisions, hearings, extensions, all);
    }
}
