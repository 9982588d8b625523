package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.YidiException;
import dev.yidi.core.proceeding.Proceeding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The judicial confirmation of a mediation agreement 司法确认, folded from its events.
 *
 * @param id its name within the case
 * @param request the application
 * @param stage how far it has come
 * @param court the court that took it; empty until then
 * @param grounds why it was not taken or rejected
 * @param served when which party received the ruling that confirms
 * @param objectionPending whether an objection to the ruling waits for its decision
 * @param exits what the parties chose without confirmation, in the order of choosing
 * @param enforcements the enforcements applied for, oldest first
 */
public record JudicialConfirmation(
        ProceedingId id,
        ConfirmationRequest request,
        ConfirmationStage stage,
        Optional<Court> court,
        Set<ConfirmationGround> grounds,
        Map<PartyId, Instant> served,
        boolean objectionPending,
        List<ConfirmationExit> exits,
        List<EnforcementCase> enforcements)
        implements Proceeding {
    private static final Set<ConfirmationStage> OPEN_AT_COURT =
            EnumSet.of(ConfirmationStage.APPLIED, ConfirmationStage.ACCEPTED);

    public JudicialConfirmation {
        grounds = Ordered.set(grounds);
        served = Map.copyOf(served);
        exits = List.copyOf(exits);
        enforcements = List.copyOf(enforcements);
    }

    /** The confirmation as it stands when applied for. */
    public static JudicialConfirmation begin(ConfirmationApplied applied) {
        return new JudicialConfirmation(
                applied.id(),
                applied.request(),
                ConfirmationStage.APPLIED,
                Optional.empty(),
                Set.of(),
                Map.of(),
                false,
                List.of(),
                List.of());
    }

    /**
     * The confirmation that {@code events} fold to.
     *
     * @throws YidiException when the first event is not the application, or a later one is
     */
    public static JudicialConfirmation from(List<? extends ConfirmationEvent> events) {
        return Proceeding.from(events);
    }

    @Override
    public boolean isOwedOutside() {
        return true;
    }

    @Override
    public boolean isOpen() {
        return OPEN_AT_COURT.contains(stage) || objectionPending;
    }

    /** The parties of the agreement. */
    public Set<PartyId> parties() {
        return request.agreementParties();
    }

    List<Reason> during(ConfirmationStage... allowed) {
        return Checks.when(
                !List.of(allowed).contains(stage),
                () -> Reason.of("court.wrong-stage")
                        .with("stage", stage)
                        .with("expected", Ordered.line(List.of(allowed))));
    }

    List<Reason> unknown(Set<PartyId> named) {
        return Checks.whenAny(Ordered.without(named, parties()), "unknown", () -> Reason.of("court.not-a-party"));
    }

    JudicialConfirmation acceptedBy(Court taking) {
        return new JudicialConfirmation(
                id,
                request,
                ConfirmationStage.ACCEPTED,
                Optional.of(taking),
                grounds,
                served,
                objectionPending,
                exits,
                enforcements);
    }

    JudicialConfirmation at(ConfirmationStage next, Set<ConfirmationGround> why) {
        return new JudicialConfirmation(id, request, next, court, why, served, objectionPending, exits, enforcements);
    }

    JudicialConfirmation served(PartyId party, Instant when) {
        Map<PartyId, Instant> more = new HashMap<>(served);
        more.put(party, when);
        return new JudicialConfirmation(
                id, request, stage, court, grounds, more, objectionPending, exits, enforcements);
    }

    JudicialConfirmation objected(boolean pending) {
        return new JudicialConfirmation(id, request, stage, court, grounds, served, pending, exits, enforcements);
    }

    JudicialConfirmation with(ConfirmationExit exit) {
        List<ConfirmationExit> more = new ArrayList<>(exits);
        more.add(exit);
        return new JudicialConfirmation(
                id, request, stage, court, grounds, served, objectionPending, more, enforcements);
    }

    JudicialConfirmation with(Enforcement enforcement, Instant at) {
        List<EnforcementCase> more = new ArrayList<>(enforcements);
        more.add(EnforcementCase.of(enforcement, at));
        return new JudicialConfirmation(id, request, stage, court, grounds, served, objectionPending, exits, more);
    }

    JudicialConfirmation enforcement(int number, UnaryOperator<EnforcementCase> change) {
        List<EnforcementCase> changed = new ArrayList<>(enforcements);
        changed.set(number - 1, change.apply(changed.get(number - 1)));
        return new JudicialConfirmation(id, request, stage, court, grounds, served, objectionPending, exits, changed);
    }

    List<Reason> enforcementAt(int number, EnforcementStage expected) {
        boolean there = number >= 1
                && number <= enforcements.size()
                && enforcements.get(number - 1).stage() == expected;
        return Checks.when(
                !there,
                () -> Reason.of("court.enforcement.wrong-stage")
                        .with("number", number)
                        .with("expected", expected));
    }
}
