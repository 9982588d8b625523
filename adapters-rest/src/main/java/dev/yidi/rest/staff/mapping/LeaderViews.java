package dev.yidi.rest.staff.mapping;

import dev.yidi.core.casefile.LeaderCharge;
import dev.yidi.core.reception.LeaderReception;
import dev.yidi.core.reception.ReceptionBooking;
import dev.yidi.core.reception.ReceptionNotice;
import dev.yidi.core.reception.ReceptionSlot;
import dev.yidi.rest.staff.view.ChargeView;
import dev.yidi.rest.staff.view.ReceptionBookingView;
import dev.yidi.rest.staff.view.ReceptionDayView;
import dev.yidi.rest.staff.view.ReceptionNoticeView;
import dev.yidi.rest.staff.view.ReceptionSlotView;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows reception days, what is published of them, and the charges of leaders. */
@Mapper(config = Views.class, uses = Sorted.class)
public interface LeaderViews {
    /** A reception day. */
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "number", source = "head.number")
    @Mapping(target = "version", source = "head.version")
    @Mapping(target = "leader", source = "plan.leader")
    @Mapping(target = "office", source = "plan.office")
    @Mapping(target = "organ", source = "plan.organ")
    @Mapping(target = "kind", source = "plan.kind")
    @Mapping(target = "place", source = "plan.place")
    @Mapping(target = "day", source = "plan.day")
    @Mapping(target = "topics", source = "plan.topics")
    @Mapping(target = "reserved", source = "plan.reserved")
    @Mapping(target = "sealed", source = "protection.sealed")
    @Mapping(target = "slots", expression = "java(slots(day, names))")
    ReceptionDayView day(LeaderReception day, @Context Names names);

    /** The slots of a day, with the room left in each. */
    default List<ReceptionSlotView> slots(LeaderReception day, Names names) {
        return day.plan().slots().stream()
                .map(slot -> slot(slot, day.room(slot.id()), names))
                .toList();
    }

    /** A slot. */
    ReceptionSlotView slot(ReceptionSlot slot, int free, @Context Names names);

    /** A booking. */
    ReceptionBookingView booking(ReceptionBooking booking, @Context Names names);

    /** What is published. */
    List<ReceptionNoticeView> notices(List<ReceptionNotice> notices, @Context Names names);

    /** What is published of a day. */
    ReceptionNoticeView notice(ReceptionNotice notice, @Context Names names);

    /** A charge. */
    ChargeView charge(LeaderCharge charge, @Context Names names);
}
