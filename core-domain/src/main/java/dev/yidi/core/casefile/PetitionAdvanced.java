package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.petition.PetitionEvent;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.ReviewWithdrawn;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The handling of this petition went a step on 信访办理进展. */
public record PetitionAdvanced(Instant at, ProceedingId proceeding, PetitionEvent event)
        implements ProceedingAdvanced<PetitionHandling> {
    private static final Set<Milestone> OF_REQUESTS =
            EnumSet.of(Milestone.REVIEW_REQUESTED, Milestone.RECHECK_REQUESTED);

    @Override
    public Class<PetitionHandling> kind() {
        return PetitionHandling.class;
    }

    /** A request taken back is no longer owed an answer. */
    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        return event instanceof ReviewWithdrawn
                        && OF_REQUESTS.contains(ledger.limit().start())
                ? Optional.of("request-withdrawn")
                : Optional.empty();
    }
}
