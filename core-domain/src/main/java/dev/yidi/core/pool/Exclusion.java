package dev.yidi.core.pool;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Reason;
import java.util.List;

/**
 * Somebody of the pool who can be neither chosen nor appointed 排除.
 *
 * @param reasons every reason, at least one
 */
public record Exclusion(MediatorId mediator, List<Reason> reasons) {
    public Exclusion {
        reasons = List.copyOf(reasons);
    }
}
