package dev.yidi.example.center.demo;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.hall.DrawTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.mediator.Enrolment;
import dev.yidi.core.mediator.EnterMediator;
import dev.yidi.core.pool.Affiliation;
import dev.yidi.core.pool.AffiliationKind;
import dev.yidi.core.pool.Language;
import dev.yidi.core.pool.Skills;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.BookingRequest;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Offer;
import dev.yidi.ports.OfferQuery;
import dev.yidi.ports.Yidi;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pool of mediators, the bookings and the queue of the demonstration. */
final class Hall {
    private static final OfficerId DIRECTOR = new OfficerId("director");
    private static final int TERM_DAYS = 700;
    private static final int DAYS = 8;
    private static final int APART = 3;
    private static final int WAITING = 3;
    private static final List<String> BOOKERS = List.of("李桂英", "王大山", "周建国", "陈小梅");

    private final Yidi centre;
    private final CountyProfile profile;
    private final OfficerId clerk;

    Hall(Yidi centre, OfficerId clerk) {
        this.centre = centre;
        this.profile = centre.profile();
        this.clerk = clerk;
    }

    List<Reason> enterMediators(LocalDate from) {
        return Stream.of(
                        enrolment("mediator", "赵秀英", AffiliationKind.STUDIO, "赵秀英调解工作室", 8),
                        enrolment("mediator2", "孙建华", AffiliationKind.ORGAN, "县人民调解委员会", 6),
                        enrolment("med-qian", "钱志明", AffiliationKind.SOCIAL_ORGANISATION, "县和谐调解服务中心", 5))
                .flatMap(each -> Deeds.against(centre.mediatorPool()
                                .enter(
                                        Envelope.of("demo-enter-" + each.mediator(), DIRECTOR),
                                        new EnterMediator(each, from, from.plusDays(TERM_DAYS))))
                        .stream())
                .toList();
    }

    private Enrolment enrolment(String id, String name, AffiliationKind kind, String house, int capacity) {
        Set<TopicCode> topics =
                profile.topics().groups().stream().map(Topic::code).collect(Collectors.toUnmodifiableSet());
        return new Enrolment(
                new MediatorId(id),
                PersonName.of(name),
                Optional.of(PersonName.of(name)),
                new Skills(
                        topics,
                        Set.of(new Language("zh")),
                        profile.territory().root().code()),
                new Affiliation(kind, house, Optional.of(profile.centre().id())),
                capacity,
                EnumSet.allOf(DayOfWeek.class),
                Set.of());
    }

    /** Books times of {@code day}, or of the next day on which there are any. */
    List<Reason> book(LocalDate day) {
        List<Offer> free = centre.appointmentDesk().offers(OfferQuery.of(Errand.open(), day, DAYS));
        return IntStream.range(0, BOOKERS.size())
                .filter(i -> i * APART < free.size())
                .mapToObj(i -> Deeds.against(centre.appointmentDesk()
                        .book(Envelope.of("demo-book-" + i, clerk), request(free.get(i * APART), i))))
                .flatMap(List::stream)
                .toList();
    }

    private static BookingRequest request(Offer offer, int number) {
        return BookingRequest.of(
                offer.seat(),
                Errand.open(),
                PersonName.of(BOOKERS.get(number)),
                PhoneNumber.of("1380000200" + number),
                number % 2 == 0 ? IntakeChannel.PHONE : IntakeChannel.VISIT);
    }

    /** Three people wait, the second of them an old one. */
    List<Reason> queue() {
        return IntStream.range(0, WAITING)
                .mapToObj(i -> Deeds.against(centre.guidanceDesk()
                        .draw(
                                Envelope.of("demo-ticket-" + i, clerk),
                                new DrawTicket(
                                        Errand.open(),
                                        i == 1 ? Set.of(PriorityGround.ELDERLY) : Set.of(),
                                        Optional.empty()))))
                .flatMap(List::stream)
                .toList();
    }
}
