package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AccessPolicy;
import dev.yidi.ports.spi.Staff;
import java.util.Optional;

/**
 * Knows the officers and what they may do.
 *
 * @param staff who works for the county
 * @param policy the access policy
 */
record Officers(Staff staff, AccessPolicy policy) {
    /** The officer as a caller; empty when there is none of this id in office. */
    Optional<OfficerCaller> find(OfficerId officer) {
        return staff.find(officer).map(found -> new OfficerCaller(found, Optional.empty(), policy));
    }

    /** The officer who sent {@code by}. */
    Optional<OfficerCaller> find(Envelope by) {
        return staff.find(by.officer()).map(found -> new OfficerCaller(found, by.onBehalfOf(), policy));
    }
}
