package dev.yidi.core.outside;

import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Text;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A party was told of a procedure 告知外部途径; the first event. The time to apply runs from {@code knownAt}, where that is known. */
public record OutsideTold(
        Instant at,
        ProceedingId id,
        String procedure,
        Set<LimitId> limits,
        Set<LimitId> ordinary,
        Set<LimitId> summary,
        boolean interruptible,
        PartyId party,
        String office,
        Optional<ProceedingId> after,
        Optional<Instant> knownAt)
        implements OutsideEvent, ProceedingOpening<OutsideProcedure> {
    public OutsideTold {
        limits = Ordered.set(limits);
        ordinary = Ordered.set(ordinary);
        summary = Ordered.set(summary);
        Text.required("office", office, 200);
    }

    @Override
    public OutsideProcedure begin() {
        return OutsideProcedure.begin(this);
    }

    @Override
    public List<Milestone> milestones() {
        return knownAt.isPresent() ? List.of(Milestone.OUTSIDE_KNOWN) : List.of();
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return knownAt.orElse(at);
    }
}
