package dev.yidi.rest.staff.mapping;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.Deputy;
import dev.yidi.core.hall.DrawTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.FinishServing;
import dev.yidi.core.hall.PassTicket;
import dev.yidi.core.hall.Ticket;
import dev.yidi.ports.BookingRequest;
import dev.yidi.ports.CaseBooking;
import dev.yidi.ports.ConsultationBooking;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.OfferQuery;
import dev.yidi.ports.Seat;
import dev.yidi.rest.staff.request.BookConsultationRequest;
import dev.yidi.rest.staff.request.BookForCaseRequest;
import dev.yidi.rest.staff.request.BookPlaceRequest;
import dev.yidi.rest.staff.request.DeputyRequest;
import dev.yidi.rest.staff.request.DrawTicketRequest;
import dev.yidi.rest.staff.request.FinishServingRequest;
import dev.yidi.rest.staff.request.IdentityRequest;
import dev.yidi.rest.staff.request.PassTicketRequest;
import dev.yidi.rest.staff.request.SlotQuery;
import dev.yidi.rest.staff.request.TicketQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes commands and questions of what is sent about the hall: appointments and tickets. */
@Mapper(config = Strict.class)
public interface HallMapper {
    /** How many days are looked at when nobody said. */
    int USUAL_DAYS = 7;

    /** An appointment to book. */
    @Mapping(target = "seat", expression = "java(seat(request.window(), request.from()))")
    @Mapping(target = "errand", expression = "java(errand(request.kind(), request.topic()))")
    @Mapping(target = "booker", expression = "java(booker(request.name(), request.phone(), request.identity()))")
    @Mapping(target = "by", ignore = true)
    @BeanMapping(ignoreUnmappedSourceProperties = {"window", "from", "kind", "topic", "name", "phone", "identity"})
    BookingRequest book(BookPlaceRequest request);

    /** An appointment to book in a case. */
    @Mapping(target = "request", source = "request")
    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "window",
                "from",
                "kind",
                "topic",
                "name",
                "phone",
                "identity",
                "deputy",
                "channel"
            })
    CaseBooking book(BookForCaseRequest request);

    /** What is booked in a case. */
    @Mapping(target = "seat", expression = "java(seat(request.window(), request.from()))")
    @Mapping(target = "errand", expression = "java(errand(request.kind(), request.topic()))")
    @Mapping(target = "booker", expression = "java(booker(request.name(), request.phone(), request.identity()))")
    @Mapping(target = "by", ignore = true)
    @BeanMapping(
            ignoreUnmappedSourceProperties = {"caseId", "window", "from", "kind", "topic", "name", "phone", "identity"})
    BookingRequest booking(BookForCaseRequest request);

    /** A consultation that takes a slot. */
    @Mapping(target = "seat", expression = "java(seat(request.window(), request.from()))")
    @BeanMapping(ignoreUnmappedSourceProperties = {"window", "from"})
    ConsultationBooking book(BookConsultationRequest request);

    /** A ticket to draw. */
    @Mapping(target = "errand", expression = "java(errand(request.kind(), request.topic()))")
    @BeanMapping(ignoreUnmappedSourceProperties = {"kind", "topic"})
    DrawTicket draw(DrawTicketRequest request);

    /** The end of serving. */
    FinishServing finish(FinishServingRequest request);

    /** Another window. */
    PassTicket pass(PassTicketRequest request);

    /** A slot. */
    default Seat seat(String window, Instant from) {
        return new Seat(new WindowId(window), from);
    }

    /** What somebody comes for. */
    default Errand errand(Optional<dev.yidi.core.CaseKind> kind, Optional<String> topic) {
        return new Errand(kind, topic.map(TopicCode::new));
    }

    /** Who it is for. */
    default Booker booker(String name, Optional<String> phone, Optional<IdentityRequest> identity) {
        return new Booker(
                PersonName.of(name),
                phone.map(PhoneNumber::of),
                identity.map(paper -> new IdentityNumber(paper.scheme(), paper.number())));
    }

    /** Who books in their place, if somebody does. */
    default Optional<Deputy> deputy(Optional<DeputyRequest> deputy) {
        return deputy.map(
                each -> new Deputy(PersonName.of(each.name()), each.phone().map(PhoneNumber::of)));
    }

    /** Which slots are looked for. */
    default OfferQuery query(SlotQuery query, LocalDate today) {
        return new OfferQuery(
                errand(query.kind(), query.topic()),
                query.window().map(WindowId::new),
                query.organ().map(OrganId::new),
                query.from().orElse(today),
                query.days().orElse(USUAL_DAYS));
    }

    /** Which tickets are looked for; those that a window called are those of a day. */
    default FileQuery query(TicketQuery query, LocalDate today) {
        Optional<String> called = query.window()
                .map(window ->
                        Ticket.windowKey(new WindowId(window), query.day().orElse(today)));
        List<String> keys = Stream.of(
                        called, query.day().map(Ticket::dayKey), query.caseId().map("case:"::concat))
                .flatMap(Optional::stream)
                .toList();
        return FileQueries.of(query, List.of(), query.stage(), List.of(), keys);
    }
}
