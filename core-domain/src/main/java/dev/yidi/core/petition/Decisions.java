package dev.yidi.core.petition;

import dev.yidi.core.Ordered;
import java.util.List;
import java.util.Optional;

/**
 * The opinions on a petition, instance by instance 三级意见.
 *
 * @param opinions oldest first, at most one of each instance
 * @param pending the request that waits for its opinion
 * @param executions how the latest opinion was carried out, oldest first
 */
public record Decisions(List<Opinion> opinions, Optional<ReviewRequest> pending, List<Execution> executions) {
    static final Decisions NONE = new Decisions(List.of(), Optional.empty(), List.of());

    public Decisions {
        opinions = List.copyOf(opinions);
        executions = List.copyOf(executions);
    }

    /** The opinion in force: the latest. */
    public Optional<Opinion> latest() {
        return Ordered.last(opinions);
    }

    /** The opinion of {@code instance}. */
    public Optional<Opinion> of(Instance instance) {
        return opinions.stream().filter(each -> each.instance() == instance).findFirst();
    }

    /** Whether the opinion in force supports the claim and is not carried out in full. */
    public boolean executionOwed() {
        boolean done = Ordered.last(executions)
                .filter(each -> each.state() == ExecutionState.DONE)
                .isPresent();
        return !done
                && latest().filter(each -> each.result() == OpinionResult.SUPPORTED)
                        .isPresent();
    }

    /** A new opinion answers the request and has an execution of its own. */
    Decisions with(Opinion opinion) {
        return new Decisions(Ordered.and(opinions, opinion), Optional.empty(), List.of());
    }

    Decisions with(ReviewRequest request) {
        return new Decisions(opinions, Optional.of(request), executions);
    }

    Decisions withoutRequest() {
        return new Decisions(opinions, Optional.empty(), executions);
    }

    Decisions with(Execution execution) {
        return new Decisions(opinions, pending, Ordered.and(executions, execution));
    }
}
