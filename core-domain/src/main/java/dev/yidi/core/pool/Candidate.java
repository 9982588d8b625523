package dev.yidi.core.pool;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Reason;
import java.util.List;

/**
 * Somebody who can be chosen or appointed 候选人.
 *
 * @param reasons what each rule found, rule by rule
 */
public record Candidate(MediatorId mediator, List<Reason> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
