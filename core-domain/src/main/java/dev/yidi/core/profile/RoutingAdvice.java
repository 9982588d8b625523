package dev.yidi.core.profile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.place.Tier;
import java.util.List;

/**
 * Which organ the profile would give a case to 分拨建议: an officer decides.
 *
 * @param organ the advised organ
 * @param tier its tier
 * @param candidates every organ the winning row offers, the advised one first
 * @param reasons rule by rule, in the order they were tried, why it came to this
 */
public record RoutingAdvice(OrganId organ, Tier tier, List<OrganId> candidates, List<Reason> reasons) {
    public RoutingAdvice {
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
    }
}
