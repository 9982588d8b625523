package dev.yidi.rest.staff.mapping;

import dev.yidi.core.hall.HallFigures;
import dev.yidi.core.hall.Ticket;
import dev.yidi.core.hall.Turn;
import dev.yidi.core.hall.WindowGuide;
import dev.yidi.core.indicator.AppointmentFigures;
import dev.yidi.core.indicator.Ratio;
import dev.yidi.ports.AppointmentLine;
import dev.yidi.ports.Arrival;
import dev.yidi.ports.Booked;
import dev.yidi.ports.Offer;
import dev.yidi.rest.staff.view.AppointmentFiguresView;
import dev.yidi.rest.staff.view.ArrivalView;
import dev.yidi.rest.staff.view.BookedView;
import dev.yidi.rest.staff.view.BookingView;
import dev.yidi.rest.staff.view.HallFiguresView;
import dev.yidi.rest.staff.view.RatioView;
import dev.yidi.rest.staff.view.SlotView;
import dev.yidi.rest.staff.view.SuggestedWindowView;
import dev.yidi.rest.staff.view.TicketView;
import dev.yidi.rest.staff.view.TimesView;
import dev.yidi.rest.staff.view.TurnView;
import java.time.Duration;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows the hall to officers: slots, appointments, tickets, and what a day came to. */
@Mapper(config = Views.class)
public interface HallViewMapper {
    /** A free slot. */
    SlotView slot(Offer offer, @Context Names names);

    /** What was booked. */
    @Mapping(target = "window", source = "seat.window")
    @Mapping(target = "from", source = "seat.from")
    @Mapping(target = "queryCode", source = "code")
    BookedView booked(Booked booked, @Context Names names);

    /** An appointment. */
    @Mapping(target = "kind", source = "errand.kind")
    @Mapping(target = "topic", source = "errand.topic")
    BookingView booking(AppointmentLine line, @Context Names names);

    /** That somebody came. */
    ArrivalView arrival(Arrival arrival);

    /** A ticket. */
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "number", source = "head.number")
    @Mapping(target = "version", source = "head.version")
    @Mapping(target = "kind", source = "errand.kind")
    @Mapping(target = "topic", source = "errand.topic")
    @Mapping(target = "stage", expression = "java(ticket.stage())")
    @Mapping(target = "drawnAt", expression = "java(names.time(ticket.drawnAt()))")
    TicketView ticket(Ticket ticket, @Context Names names);

    /** A turn. */
    TurnView turn(Turn turn, @Context Names names);

    /** A window that takes an errand. */
    SuggestedWindowView suggestion(WindowGuide.Suggestion suggestion);

    /** What a day at the hall came to. */
    HallFiguresView figures(HallFigures figures);

    /** What appointments came to. */
    @Mapping(target = "missedShare", expression = "java(ratio(figures.missedShare()))")
    @Mapping(target = "utilisation", expression = "java(ratio(figures.utilisation()))")
    @Mapping(target = "lateShare", expression = "java(ratio(figures.lateShare()))")
    AppointmentFiguresView figures(AppointmentFigures figures);

    /** A share. */
    RatioView ratio(Ratio ratio);

    /** How long something took. */
    default TimesView times(HallFigures.Times times) {
        return new TimesView(
                times.count(), times.total().toSeconds(), seconds(times.median()), seconds(times.ninety()));
    }

    /** A length of time in whole seconds. */
    default Optional<Long> seconds(Optional<Duration> length) {
        return length.map(Duration::toSeconds);
    }
}
