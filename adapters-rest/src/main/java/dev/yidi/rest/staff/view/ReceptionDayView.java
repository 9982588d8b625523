package dev.yidi.rest.staff.view;

import dev.yidi.core.reception.ReceptionKind;
import dev.yidi.core.reception.ReceptionStage;
import dev.yidi.rest.http.Versioned;
import java.time.LocalDate;
import java.util.List;

/**
 * A reception day of a leader as an officer may see it.
 *
 * @param id the file
 * @param number its number
 * @param version its version, to be sent along with the next command
 * @param stage where it stands
 * @param leader who receives
 * @param office the public office they hold
 * @param organ the organ they belong to
 * @param kind where they receive
 * @param place the division
 * @param day the day
 * @param topics what it is about; everything when empty
 * @param reserved whether it is for sealed reports, and not published
 * @param sealed whether a sealed report is booked: a look into it leaves a trace
 * @param publisher who set it down
 * @param slots its slots
 * @param bookings what was booked, in order
 */
public record ReceptionDayView(
        String id,
        String number,
        long version,
        ReceptionStage stage,
        OfficerRef leader,
        String office,
        OrganRef organ,
        ReceptionKind kind,
        PlaceRef place,
        LocalDate day,
        List<TopicRef> topics,
        boolean reserved,
        boolean sealed,
        OfficerRef publisher,
        List<ReceptionSlotView> slots,
        List<ReceptionBookingView> bookings)
        implements Versioned {}
