package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * How many a window serves by appointment 号源.
 *
 * @param minutes how long a slot is, 5 to 480
 * @param places how many people a slot has room for, 0 to 200; 0 where the window takes no appointments
 * @param keptFree how many percent of the places are kept for who comes without an appointment, 0 to 100; a share that is
 *     no whole place is rounded up, so that at least this much is kept
 */
public record SlotPlan(int minutes, int places, int keptFree) {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final int MOST_PLACES = 200;
    private static final int WHOLE = 100;

    /**
     * @throws InvalidInputException when a number is out of its range, or there are places and none of them can be booked
     */
    public SlotPlan {
        List<Fault> faults = new ArrayList<>();
        HallRanges.check(faults, "minutes", minutes, SHORTEST, LONGEST);
        HallRanges.check(faults, "places", places, 0, MOST_PLACES);
        HallRanges.check(faults, "keptFree", keptFree, 0, WHOLE);
        if (faults.isEmpty() && places > 0 && bookable(places, keptFree) == 0) {
            faults.add(new Fault(
                    "keptFree",
                    "hall.nothing-bookable",
                    "expected a share that leaves one of the " + places + " places to be booked, found " + keptFree
                            + ". Maybe 0 places were meant."));
        }
        HallRanges.refuseAny("slotPlan", faults);
    }

    /** How many places of a slot can be booked. */
    public int bookable() {
        return bookable(places, keptFree);
    }

    private static int bookable(int places, int keptFree) {
        return places - (places * keptFree + WHOLE - 1) / WHOLE;
    }
}
