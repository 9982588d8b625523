package dev.yidi.rest.citizen;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.Deputy;
import dev.yidi.core.hall.Errand;
import dev.yidi.ports.AppointmentReceipt;
import dev.yidi.ports.Booked;
import dev.yidi.ports.BookingRequest;
import dev.yidi.ports.Offer;
import dev.yidi.ports.OfferQuery;
import dev.yidi.ports.Seat;
import java.time.LocalDate;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between what citizens send about appointments and what they are told of them. */
@Mapper(config = Telling.class)
interface AppointmentMapper {
    /** How many days are looked at when nobody said. */
    int USUAL_DAYS = 7;

    /** A free slot. */
    SlotView slot(Offer offer, @Context Plain plain);

    /** What was booked. */
    @Mapping(target = "window", source = "seat.window")
    @Mapping(target = "from", source = "seat.from")
    @Mapping(target = "queryCode", source = "code")
    BookedView booked(Booked booked, @Context Plain plain);

    /** An appointment. */
    AppointmentView appointment(dev.yidi.ports.AppointmentView view, @Context Plain plain);

    /** That it was changed. */
    ChangedView changed(AppointmentReceipt receipt, @Context Plain plain);

    /** Which slots are looked for. */
    default OfferQuery query(SlotQuery query, LocalDate today) {
        return new OfferQuery(
                new Errand(query.kind(), query.topic().map(TopicCode::new)),
                query.window().map(WindowId::new),
                query.organ().map(OrganId::new),
                query.from().orElse(today),
                query.days().orElse(USUAL_DAYS));
    }

    /** What is booked: always as something that came over the network. */
    default BookingRequest booking(BookRequest request) {
        return new BookingRequest(
                new Seat(new WindowId(request.window()), request.from()),
                new Errand(request.kind(), request.topic().map(TopicCode::new)),
                new Booker(
                        PersonName.of(request.name()),
                        request.phone().map(PhoneNumber::of),
                        request.identity().map(paper -> new IdentityNumber(paper.scheme(), paper.number()))),
                request.deputy()
                        .map(deputy -> new Deputy(
                                PersonName.of(deputy.name()), deputy.phone().map(PhoneNumber::of))),
                IntakeChannel.ONLINE);
    }
}
