package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The parties choose what to do without confirmation 驳回后的选择 (民事诉讼法 art. 206). A later choice is free: whoever first
 * tried a new agreement may still sue.
 *
 * @param exit the way chosen
 * @param by who chooses; all parties for an agreement, any of them for a suit
 */
public record ChooseExit(ConfirmationExit exit, Set<PartyId> by) implements ConfirmationCommand {
    public ChooseExit {
        by = Ordered.set(by);
    }

    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new ExitChosen(now, exit, by),
                List.of(
                        c.during(ConfirmationStage.NOT_ACCEPTED, ConfirmationStage.REJECTED, ConfirmationStage.REVOKED),
                        c.unknown(by),
                        Checks.when(by.isEmpty(), () -> ConfirmationLaw.reason("court.exit.nobody-chose")),
                        Checks.whenAny(
                                exit.isJoint() ? Ordered.without(c.parties(), by) : Set.of(),
                                "missing",
                                () -> ConfirmationLaw.reason("court.exit.not-joint")),
                        Checks.when(
                                c.exits().contains(exit),
                                () -> Reason.of("court.exit.already-chosen").with("exit", exit))));
    }
}
