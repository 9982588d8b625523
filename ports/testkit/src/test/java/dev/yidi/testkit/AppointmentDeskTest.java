package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.core.Reason;
import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.BookingState;
import dev.yidi.core.appointment.Deputy;
import dev.yidi.core.appointment.Punctuality;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.hall.DrawTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.Ticket;
import dev.yidi.core.indicator.AppointmentFigures;
import dev.yidi.core.indicator.Ratio;
import dev.yidi.ports.Answer;
import dev.yidi.ports.AppointmentDesk;
import dev.yidi.ports.AppointmentLine;
import dev.yidi.ports.AppointmentReceipt;
import dev.yidi.ports.AppointmentView;
import dev.yidi.ports.Arrival;
import dev.yidi.ports.Booked;
import dev.yidi.ports.BookingRequest;
import dev.yidi.ports.CitizenAppointments;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Offer;
import dev.yidi.ports.OfferQuery;
import dev.yidi.ports.Relocation;
import dev.yidi.ports.Seat;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 预约: booking, moving, coming, closing, and what is kept of people. */
class AppointmentDeskTest {
    private static final Seat TEN = AppointmentCounty.seat(AppointmentCounty.ANY, AppointmentCounty.TODAY, "10:30");
    private static final Seat TOMORROW =
            AppointmentCounty.seat(AppointmentCounty.ANY, AppointmentCounty.TOMORROW, "09:00");
    private static final FreeText WHY = FreeText.of("停电检修");

    private final Counters counters =
            new Counters(new InMemoryStores(), AppointmentCounty.county(), SmallCounty.officers());
    private final AppointmentDesk desk = counters.yidi.appointmentDesk();
    private final CitizenAppointments citizens = counters.yidi.citizenAppointments();

    @Test
    void free_slots_are_offered_until_they_are_taken() {
        OfferQuery query = OfferQuery.of(Errand.open(), AppointmentCounty.TODAY, 2);
        List<Offer> before = desk.offers(query);
        assertThat(before).extracting(Offer::window).containsOnly(AppointmentCounty.ANY);
        assertThat(before)
                .as("nine has begun; the rest of today and all of tomorrow")
                .hasSize(12 - 1 + 13)
                .isEqualTo(citizens.offers(query));
        book("13900000001", TEN);
        book("13900000002", TEN);
        assertThat(desk.offers(query))
                .extracting(Offer::seat)
                .doesNotContain(TEN)
                .hasSize(before.size() - 1);
        assertThat(desk.offers(OfferQuery.of(Errand.on(SmallCounty.NOISE), AppointmentCounty.TODAY, 31)
                        .of(SmallCounty.HOUSING)))
                .extracting(Offer::window)
                .containsOnly(AppointmentCounty.HOUSING);
        assertThat(desk.offers(query.at(AppointmentCounty.HOUSING)))
                .as("a specialist window does not take what nobody named")
                .isEmpty();
    }

    @Test
    void a_citizen_comes_back_to_their_own_appointment_with_code_and_number() {
        Booked booked = citizens.book("b1", AppointmentCounty.request(TEN, "13900007777"))
                .orElseThrow();
        assertThat(booked.toString() + booked.number()).doesNotContain("7777", Counters.NAME);
        AppointmentView seen = citizens.follow(credential(booked, "7777")).orElseThrow();
        assertThat(seen.state()).isEqualTo(BookingState.BOOKED);
        assertThat(seen.windowName()).contains("any窗口");
        assertThat(seen.changeable()).isTrue();
        assertThat(citizens.follow(credential(booked, "0000"))).isInstanceOf(Answer.Absent.class);
        assertThat(citizens.follow(new Credential(QueryCode.of("0".repeat(26)), "7777")))
                .isInstanceOf(Answer.Absent.class);
        AppointmentReceipt moved =
                citizens.move(credential(booked, "7777"), "m1", TOMORROW).orElseThrow();
        assertThat(moved.number()).isEqualTo(booked.number());
        assertThat(citizens.follow(credential(booked, "7777")).orElseThrow().from())
                .isEqualTo(TOMORROW.from());
        assertThat(citizens.move(credential(booked, "7777"), "m1", TOMORROW).orElseThrow())
                .as("a repeat moves nothing again")
                .isEqualTo(moved);
        citizens.cancel(credential(booked, "7777"), "c1").orElseThrow();
        assertThat(citizens.follow(credential(booked, "7777")).orElseThrow().state())
                .isEqualTo(BookingState.CANCELLED);
        assertThat(citizens.move(credential(booked, "7777"), "m1", TOMORROW).orElseThrow())
                .as("a repeat gets the first answer, whatever came after it")
                .isEqualTo(moved);
        assertThat(citizens.cancel(credential(booked, "7777"), "c2").reasons())
                .extracting(Reason::code)
                .containsExactly("appointment.not-open");
    }

    @Test
    void a_code_that_is_guessed_at_is_locked() {
        Booked booked = book("13900007777", TEN);
        for (int i = 0; i < 5; i++) {
            assertThat(citizens.follow(credential(booked, "0000"))).isInstanceOf(Answer.Absent.class);
        }
        assertThat(citizens.follow(credential(booked, "7777"))).isInstanceOf(Answer.Absent.class);
        counters.time.advance(Duration.ofMinutes(15));
        assertThat(citizens.follow(credential(booked, "7777"))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void the_same_booking_sent_twice_is_one_appointment() {
        BookingRequest request = AppointmentCounty.request(TEN, "13900007777");
        Booked first = citizens.book("b1", request).orElseThrow();
        assertThat(citizens.book("b1", request).orElseThrow()).isEqualTo(first);
        assertThat(desk.day(SmallCounty.CLERK, AppointmentCounty.ANY, AppointmentCounty.TODAY))
                .hasSize(1);
        assertThat(citizens.book("b1", AppointmentCounty.request(TOMORROW, "13900007777"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("command.id-reused");
        Envelope by = counters.by(SmallCounty.CLERK);
        Booked byOfficer =
                desk.book(by, AppointmentCounty.request(TEN, "13900008888")).orElseThrow();
        assertThat(desk.book(by, AppointmentCounty.request(TEN, "13900008888")).orElseThrow())
                .isEqualTo(byOfficer);
        assertThat(byOfficer.code()).isNotEqualTo(first.code());
    }

    @Test
    void a_move_gives_up_one_place_and_takes_another_or_does_neither() {
        book("13900000001", TOMORROW);
        book("13900000002", TOMORROW);
        Booked booked = book("13900007777", TEN);
        long version = version(booked);
        assertThat(desk.move(counters.by(SmallCounty.CLERK), new Relocation(booked.number(), TOMORROW))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("appointment.full");
        assertThat(version(booked)).isEqualTo(version);
        Seat half = AppointmentCounty.seat(AppointmentCounty.ANY, AppointmentCounty.TOMORROW, "09:30");
        desk.move(counters.by(SmallCounty.CLERK), new Relocation(booked.number(), half))
                .orElseThrow();
        assertThat(citizens.follow(credential(booked, "7777")).orElseThrow().from())
                .as("the code stays")
                .isEqualTo(half.from());
        assertThat(desk.day(SmallCounty.CLERK, AppointmentCounty.ANY, AppointmentCounty.TODAY))
                .extracting(AppointmentLine::state)
                .containsExactly(BookingState.MOVED);
        assertThat(desk.view(SmallCounty.CLERK, booked.number()).orElseThrow().from())
                .isEqualTo(half.from());
        assertThat(desk.move(counters.by(SmallCounty.CLERK), new Relocation("YY-none", half)))
                .isInstanceOf(Answer.Absent.class);
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Test
    void who_comes_gets_a_ticket_in_the_same_append_and_is_called_first() {
        Booked booked = book("13900007777", TEN);
        counters.time.advance(Duration.ofMinutes(85));
        var walkIn = counters.yidi
                .guidanceDesk()
                .draw(counters.by(SmallCounty.CLERK), new DrawTicket(Errand.open(), Set.of(), Optional.empty()))
                .orElseThrow();
        assertThat(arrive(booked).orElseThrow().how()).isEqualTo(Punctuality.ON_TIME);
        assertThat(arrive(booked).reasons()).extracting(Reason::code).containsExactly("appointment.not-open");
        var first = counters.yidi
                .guidanceDesk()
                .callNext(counters.by(SmallCounty.CLERK), AppointmentCounty.ANY)
                .orElseThrow();
        assertThat(first.fileId()).isNotEqualTo(walkIn.fileId());
        Ticket ticket = counters.yidi
                .guidanceDesk()
                .view(SmallCounty.CLERK, first.fileId())
                .orElseThrow();
        assertThat(ticket.appointment()).contains(booked.number());
        assertThat(ticket.toString()).doesNotContain(Counters.NAME, "7777");
    }

    @Test
    void an_arrival_sent_twice_is_one_ticket() {
        Booked booked = book("13900007777", TEN);
        counters.time.advance(Duration.ofMinutes(85));
        Envelope by = counters.by(SmallCounty.CLERK);
        Arrival first =
                desk.arrive(by, booked.number(), Set.of(PriorityGround.ELDERLY)).orElseThrow();
        assertThat(desk.arrive(by, booked.number(), Set.of(PriorityGround.ELDERLY))
                        .orElseThrow())
                .isEqualTo(first);
        assertThat(counters.yidi.guidanceDesk().display().waiting()).containsExactly(first.number());
    }

    @Test
    void when_a_window_closes_everybody_is_told_and_offered_another_time() {
        Booked one = book("13900007777", TEN);
        Booked two = book("13900008888", TEN);
        close(SmallCounty.CLERK).orElseThrow();
        assertThat(desk.toTell(SmallCounty.CLERK))
                .extracting(
                        AppointmentLine::number,
                        AppointmentLine::name,
                        line -> line.phone().orElse(""))
                .containsExactly(
                        tuple(one.number(), Counters.NAME, "13900007777"),
                        tuple(two.number(), Counters.NAME, "13900008888"));
        assertThat(citizens.follow(credential(one, "7777")).orElseThrow().closedBecause())
                .contains("停电检修");
        desk.told(counters.by(SmallCounty.CLERK), one.number()).orElseThrow();
        citizens.move(credential(two, "8888"), "m", TOMORROW).orElseThrow();
        assertThat(desk.toTell(SmallCounty.CLERK)).isEmpty();
        assertThat(desk.offers(OfferQuery.of(Errand.open(), AppointmentCounty.TODAY, 1)))
                .as("nothing is left of the morning")
                .allMatch(offer -> !offer.from().isBefore(AppointmentCounty.at(AppointmentCounty.TODAY, "14:00")));
        counters.time.advance(Duration.ofDays(1));
        counters.yidi.timekeeper().sweep(100);
        assertThat(desk.view(SmallCounty.CLERK, one.number()).orElseThrow().state())
                .isEqualTo(BookingState.DISPLACED);
    }

    @Test
    void a_window_nobody_booked_can_be_closed_and_opened_again() {
        close(SmallCounty.CLERK).orElseThrow();
        assertThat(citizens.book("b", AppointmentCounty.request(TEN, "13900007777"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("appointment.closed");
        desk.reopen(
                        counters.by(SmallCounty.CLERK),
                        AppointmentCounty.ANY,
                        AppointmentCounty.TODAY,
                        TimeRange.parse("09:00-12:00"))
                .orElseThrow();
        assertThat(citizens.book("b", AppointmentCounty.request(TEN, "13900007777")))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_grid_worker_books_for_a_villager_and_sees_nobody_else() {
        book("13900008888", TEN);
        BookingRequest request = new BookingRequest(
                        TEN,
                        Errand.open(),
                        new Booker(PersonName.of("何满仓"), Optional.of(PhoneNumber.of("13900007777")), Optional.empty()),
                        Optional.empty(),
                        IntakeChannel.GRID_REPORT)
                .by(new Deputy(PersonName.of("网格员"), Optional.of(PhoneNumber.of("13700001234"))));
        Booked booked = desk.book(counters.by(SmallCounty.GRID_WORKER), request).orElseThrow();
        assertThat(desk.day(SmallCounty.GRID_WORKER, AppointmentCounty.ANY, AppointmentCounty.TODAY))
                .isEmpty();
        assertThat(desk.view(SmallCounty.GRID_WORKER, booked.number())).isInstanceOf(Answer.Absent.class);
        assertThat(desk.cancel(counters.by(SmallCounty.GRID_WORKER), booked.number()))
                .isInstanceOf(Answer.Absent.class);
        assertThat(close(SmallCounty.GRID_WORKER).reasons())
                .extracting(Reason::code)
                .containsExactly("access.not-permitted");
        citizens.cancel(credential(booked, "1234"), "c").orElseThrow();
        assertThat(citizens.follow(credential(booked, "1234")).orElseThrow().state())
                .as("with the villager's code and their own number")
                .isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void who_staffs_one_window_sees_no_other_and_who_only_reads_sees_masked_names() {
        Booked booked = book("13900007777", TEN);
        assertThat(desk.view(SmallCounty.HOUSING_OFFICER, booked.number())).isInstanceOf(Answer.Absent.class);
        assertThat(desk.book(counters.by(SmallCounty.AUDITOR), AppointmentCounty.request(TEN, "13900008888"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("access.not-permitted");
        AppointmentLine line = desk.view(SmallCounty.KEEPER, booked.number()).orElseThrow();
        assertThat(line.name()).isEqualTo("金**");
        assertThat(line.phone()).contains("139****7777");
        assertThat(line.toString()).doesNotContain("金");
        assertThat(desk.history(SmallCounty.CLERK, booked.number()).orElseThrow())
                .hasSize(2);
        assertThat(desk.history(SmallCounty.HOUSING_OFFICER, booked.number())).isInstanceOf(Answer.Absent.class);
    }

    @Test
    void nobody_holds_more_open_appointments_than_the_county_allows() {
        book("13900007777", TEN);
        book("13900007777", TOMORROW);
        Seat third = AppointmentCounty.seat(AppointmentCounty.ANY, AppointmentCounty.TOMORROW.plusDays(1), "09:00");
        assertThat(citizens.book("b3", AppointmentCounty.request(third, "13900007777"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("appointment.too-many");
        counters.time.advance(Duration.ofDays(1));
        counters.yidi.timekeeper().sweep(100);
        assertThat(citizens.book("b4", AppointmentCounty.request(third, "13900007777")))
                .as("the first one is over")
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void who_booked_is_in_no_card_and_is_forgotten_when_the_time_has_passed() {
        Booked booked = book("13900007777", TEN);
        FileCard card = card();
        assertThat(card.toString())
                .doesNotContain(
                        "13900007777", "7777", Counters.NAME, booked.code().reveal());
        assertThat(card.tokens()).anyMatch(token -> token.startsWith("phone:"));
        counters.time.advance(Duration.ofDays(1));
        counters.yidi.timekeeper().sweep(100);
        assertThat(card().tokens()).noneMatch(token -> token.startsWith("phone:"));
        assertThat(citizens.follow(credential(booked, "7777")).orElseThrow().state())
                .isEqualTo(BookingState.MISSED);
        counters.time.advance(Duration.ofDays(30));
        counters.yidi.timekeeper().sweep(100);
        assertThat(citizens.follow(credential(booked, "7777"))).isInstanceOf(Answer.Absent.class);
        assertThat(card().tokens()).noneMatch(token -> token.startsWith("query:"));
        assertThat(counters.stores.fileKeys().find(card().fileId())).isEmpty();
        AppointmentFigures figures = desk.figures(
                        SmallCounty.CLERK, AppointmentCounty.TODAY, Optional.of(AppointmentCounty.ANY))
                .orElseThrow();
        assertThat(figures.missedShare()).as("the figures stay").isEqualTo(new Ratio(1, 1));
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    private FileCard card() {
        return counters.stores
                .index()
                .list(new CardQuery(
                        Set.of(),
                        true,
                        true,
                        Set.of(AppointmentDay.REGISTER),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        false,
                        Set.of(AppointmentDay.dayKey(AppointmentCounty.TODAY)),
                        Optional.empty(),
                        Optional.empty(),
                        CardQuery.Order.BY_ID,
                        Optional.empty(),
                        1))
                .cards()
                .get(0);
    }

    private Booked book(String phone, Seat seat) {
        return citizens.book("book-" + phone + seat.from(), AppointmentCounty.request(seat, phone))
                .orElseThrow();
    }

    private Answer<Arrival> arrive(Booked booked) {
        return desk.arrive(counters.by(SmallCounty.CLERK), booked.number(), Set.of());
    }

    private Answer<?> close(OfficerId officer) {
        return desk.close(
                counters.by(officer),
                AppointmentCounty.ANY,
                AppointmentCounty.TODAY,
                TimeRange.parse("09:00-12:00"),
                WHY);
    }

    private long version(Booked booked) {
        return desk.history(SmallCounty.CLERK, booked.number()).orElseThrow().size();
    }

    private static Credential credential(Booked booked, String factor) {
        return new Credential(booked.code(), factor);
    }
}
