package dev.yidi.core.court;

import java.time.Instant;
import java.util.Set;

/** The court decided the objection 异议裁定. */
public record RulingObjectionDecided(Instant at, boolean upheld) implements ConfirmationEvent {
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        JudicialConfirmation decided = c.objected(false);
        return upheld ? decided.at(ConfirmationStage.REVOKED, Set.of()) : decided;
    }
}
