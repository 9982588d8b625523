package dev.yidi.rest.staff.view;

import dev.yidi.core.time.ClockState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A clock.
 *
 * @param id its name within the case
 * @param limit the limit it counts
 * @param basis the law
 * @param startedAt when it started
 * @param due the statutory due date
 * @param promisedDue the promised due date, where the county promised more
 * @param status against the statutory limit
 * @param promiseStatus against the promise
 * @param paused whether it stands still
 * @param remaining the units left, a begun one included
 * @param unit the unit: day, working-day, hour
 * @param workingDaysLeft how many working days are left until the due date, 0 on the last of them; negative from the first working day on that begins after its end; left out where it no longer runs
 * @param firedRungs the rungs of its ladder that have fired
 */
public record ClockView(
        String id,
        String limit,
        String basis,
        OffsetDateTime startedAt,
        DueView due,
        Optional<DueView> promisedDue,
        ClockState status,
        ClockState promiseStatus,
        boolean paused,
        long remaining,
        String unit,
        Optional<Integer> workingDaysLeft,
        List<String> firedRungs) {}
