package dev.yidi.core.time;

import java.time.Duration;

/**
 * What a clock shows at an instant 计时读数. Always {@code consumed + remaining = budget}.
 *
 * <p>In a limit counted in days or working days one such day is written as exactly 24 hours; use {@link #unitsUsed}
 * and {@link #unitsLeft} for whole units.
 *
 * @param state against the statutory limit
 * @param budget limit and extensions
 * @param consumed what has been used of the budget, at most all of it
 * @param remaining what is left of the budget, at least zero
 * @param due the statutory due date as it stands
 * @param promised the promised due date as it stands; the statutory one where nothing stricter was promised
 * @param promiseState against the promise
 */
public record ClockStatus(
        ClockState state,
        Span budget,
        Duration consumed,
        Duration remaining,
        DueDate due,
        DueDate promised,
        ClockState promiseState) {

    /** The whole units used, rounded down. */
    public long unitsUsed() {
        return budget.unit() == LimitUnit.HOUR ? consumed.toHours() : consumed.toDays();
    }

    /** The whole units left, a begun one included: {@code unitsUsed() + unitsLeft() = budget().amount()}. */
    public long unitsLeft() {
        return budget.amount() - unitsUsed();
    }
}
