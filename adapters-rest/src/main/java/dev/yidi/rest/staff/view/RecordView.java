package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The record of one session, or of a crisis reported.
 *
 * @param at when
 * @param adviser who held the session; left out for a crisis
 * @param text what was written down
 */
public record RecordView(OffsetDateTime at, Optional<OfficerRef> adviser, String text) {
    /** Never what was written down. */
    @Override
    public String toString() {
        return "RecordView[" + at + "]";
    }
}
