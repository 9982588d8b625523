package dev.yidi.core.request;

import dev.yidi.core.OrganId;
import java.time.Instant;
import java.util.Optional;

/**
 * One objection to the dispatch of an order 工单异议.
 *
 * @param upheld what its review came to; empty until then
 */
public record OrderObjection(Instant at, OrganId by, ObjectionGround ground, Optional<Boolean> upheld) {
    OrderObjection reviewed(boolean decision) {
        return new OrderObjection(at, by, ground, Optional.of(decision));
    }
}
