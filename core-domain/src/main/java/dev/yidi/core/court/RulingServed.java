package dev.yidi.core.court;

import dev.yidi.core.PartyId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The ruling that confirms the agreement was served on a party 裁定送达; its time to object runs from that day. */
public record RulingServed(Instant at, PartyId party, Instant servedAt) implements ConfirmationEvent {
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.served(party, servedAt);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.RULING_SERVED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return servedAt;
    }
}
