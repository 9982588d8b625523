package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.WindowId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How appointments are given 预约规则.
 *
 * @param usual the places of a window that has no plan of its own
 * @param windows the plans of single windows
 * @param daysAhead how many days before the day it can be booked, 0 to 90; 0 is the same day only
 * @param changeMinutes how long before its slot an appointment can still be cancelled or moved, 0 to 10,080
 * @param openPerPerson how many appointments somebody may have open, 1 to 20
 * @param earlyMinutes from how long before the slot on who arrives is taken with priority, 0 to 240
 * @param lateMinutes until how long after its beginning, 0 to 240
 * @param keepDays for how many days after the day it is kept who had booked, 1 to 366 (个人信息保护法(2021) art. 19, 47)
 */
public record AppointmentRule(
        SlotPlan usual,
        Map<WindowId, SlotPlan> windows,
        int daysAhead,
        int changeMinutes,
        int openPerPerson,
        int earlyMinutes,
        int lateMinutes,
        int keepDays) {
    private static final int FARTHEST = 90;
    private static final int A_WEEK = 10_080;
    private static final int MOST_OPEN = 20;
    private static final int LONGEST = 240;
    private static final int A_YEAR = 366;

    /**
     * @throws InvalidInputException when a number is out of its range
     */
    public AppointmentRule {
        TreeMap<WindowId, SlotPlan> copy = new TreeMap<>(Comparator.comparing(WindowId::value));
        copy.putAll(windows);
        windows = Collections.unmodifiableMap(copy);
        List<Fault> faults = new ArrayList<>();
        HallRanges.check(faults, "daysAhead", daysAhead, 0, FARTHEST);
        HallRanges.check(faults, "changeMinutes", changeMinutes, 0, A_WEEK);
        HallRanges.check(faults, "openPerPerson", openPerPerson, 1, MOST_OPEN);
        HallRanges.check(faults, "earlyMinutes", earlyMinutes, 0, LONGEST);
        HallRanges.check(faults, "lateMinutes", lateMinutes, 0, LONGEST);
        HallRanges.check(faults, "keepDays", keepDays, 1, A_YEAR);
        HallRanges.refuseAny("appointments", faults);
    }

    /** The plan of {@code window}. */
    public SlotPlan plan(WindowId window) {
        return windows.getOrDefault(window, usual);
    }

    /** How long before its slot an appointment can still be changed. */
    public Duration change() {
        return Duration.ofMinutes(changeMinutes);
    }

    /** From how long before the slot on who arrives is taken with priority. */
    public Duration early() {
        return Duration.ofMinutes(earlyMinutes);
    }

    /** Until how long after its beginning. */
    public Duration late() {
        return Duration.ofMinutes(lateMinutes);
    }
}
