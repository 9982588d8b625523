package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Set;

/** The parties chose what to do without confirmation 选择出路. */
public record ExitChosen(Instant at, ConfirmationExit exit, Set<PartyId> by) implements ConfirmationEvent {
    public ExitChosen {
        by = Ordered.set(by);
    }

    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.with(exit);
    }
}
