package dev.yidi.core.outside;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Text;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A party was told of a procedure 告知外部途径; the first event. The time to apply runs from {@code knownAt}, where that is known.
 *
 * @param actKnownAt since when the content of the act it turns against was known
 * @param actDoneAt when that act was done
 * @param realProperty whether that act is about real property
 */
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
        Optional<Instant> knownAt,
        Optional<Instant> actKnownAt,
        Optional<Instant> actDoneAt,
        boolean realProperty)
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
        List<Milestone> all = new ArrayList<>();
        knownAt.ifPresent(when -> all.add(Milestone.OUTSIDE_KNOWN));
        actKnownAt.ifPresent(when -> all.add(Milestone.OUTSIDE_ACT_KNOWN));
        actDoneAt.ifPresent(
                when -> all.add(realProperty ? Milestone.OUTSIDE_PROPERTY_ACT_DONE : Milestone.OUTSIDE_ACT_DONE));
        return List.copyOf(all);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        Optional<Instant> reached = switch (milestone) {
            case OUTSIDE_ACT_KNOWN -> actKnownAt;
            case OUTSIDE_ACT_DONE, OUTSIDE_PROPERTY_ACT_DONE -> actDoneAt;
            default -> knownAt;
        };
        return reached.orElse(at);
    }
}
