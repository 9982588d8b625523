package dev.yidi.rest.staff.view;

import dev.yidi.core.reception.ReceptionKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What is published of a reception day: the office of the leader, never a name.
 *
 * @param number the number of the day
 * @param office the office of the leader
 * @param kind where they receive
 * @param place the division
 * @param day the day
 * @param slots the slots
 * @param topics what it is about; everything when empty
 */
public record ReceptionNoticeView(
        String number,
        String office,
        ReceptionKind kind,
        PlaceRef place,
        LocalDate day,
        List<FreeSlotView> slots,
        List<TopicRef> topics) {}
