package dev.yidi.core.request;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a step on an order is decided in.
 *
 * @param now the instant
 * @param officer the officer who acts, if one does
 * @param organ the organ they act for
 * @param rules the county's rules of call-back
 * @param scale the grades a citizen can give
 * @param unsatisfied the grades of that scale that mean not satisfied
 */
public record OrderSetting(
        Instant now,
        Optional<OfficerId> officer,
        Optional<OrganId> organ,
        CallBackRules rules,
        List<String> scale,
        Set<String> unsatisfied) {
    public OrderSetting {
        scale = List.copyOf(scale);
        unsatisfied = Set.copyOf(unsatisfied);
    }
}
