package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A call for an organ on call.
 *
 * @param calledAt when it was called
 * @param minutes within how many minutes it has to come
 * @param due by when it has to be there
 * @param arrivedAt when it came; left out while it has not
 * @param taken how many minutes it took, a begun one included
 */
public record OnCallView(
        OffsetDateTime calledAt,
        int minutes,
        OffsetDateTime due,
        Optional<OffsetDateTime> arrivedAt,
        Optional<Long> taken) {}
