package dev.yidi.rest.citizen;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which a leader receives.
 *
 * @param number its number
 * @param office the leader's office
 * @param kind where they receive
 * @param place the name of the division
 * @param day the day
 * @param slots the slots and the room left in each
 * @param topics the names of the topics it is about; empty for everything
 */
public record ReceptionView(
        String number,
        String office,
        WordView kind,
        String place,
        LocalDate day,
        List<FreeSlotView> slots,
        List<String> topics) {}
