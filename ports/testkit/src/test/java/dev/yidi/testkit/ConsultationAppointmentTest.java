package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.ConsultationKind;
import dev.yidi.ports.Answer;
import dev.yidi.ports.AppointmentDesk;
import dev.yidi.ports.AppointmentLine;
import dev.yidi.ports.Booked;
import dev.yidi.ports.CaseBooking;
import dev.yidi.ports.ConsultationBooking;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.Relocation;
import dev.yidi.ports.Seat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A consultation that is held at a window takes a place there and offers its time, both or neither. */
class ConsultationAppointmentTest {
    private static final ProceedingId CONSULTATION = new ProceedingId("c1");
    private static final Seat TEN = AppointmentCounty.seat(AppointmentCounty.ANY, AppointmentCounty.TODAY, "10:00");
    private static final Seat LATER = AppointmentCounty.seat(AppointmentCounty.ANY, AppointmentCounty.TODAY, "15:00");

    private final Counters counters =
            new Counters(new InMemoryStores(), AppointmentCounty.county(), SmallCounty.officers());
    private final AppointmentDesk desk = counters.yidi.appointmentDesk();
    private final CaseId caseId = counters.open(Counters.request());

    @Test
    void the_place_and_the_time_are_taken_together() {
        ask();
        assertThat(book(TEN, false).reasons())
                .as("a second place is warned of before a slot is taken")
                .extracting(Reason::code)
                .containsExactly("case.trip.second-place");
        Booked booked = book(TEN).orElseThrow();
        assertThat(desk.view(SmallCounty.CLERK, booked.number()).orElseThrow().caseId())
                .contains(caseId);
        assertThat(steps()).contains("consultation-advanced");
        assertThat(desk.move(counters.by(SmallCounty.CLERK), new Relocation(booked.number(), LATER))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("appointment.of-consultation");
        desk.cancel(counters.by(SmallCounty.CLERK), booked.number()).orElseThrow();
        assertThat(book(LATER)).as("cancelled, it is given another time").isInstanceOf(Answer.Done.class);
    }

    @Test
    void where_one_of_the_two_is_refused_neither_happens() {
        int before = steps().size();
        assertThat(book(TEN)).as("nobody asked for a consultation").isInstanceOf(Answer.Absent.class);
        ask();
        counters.yidi
                .citizenAppointments()
                .book("b1", AppointmentCounty.request(TEN, "13900000001"))
                .orElseThrow();
        counters.yidi
                .citizenAppointments()
                .book("b2", AppointmentCounty.request(TEN, "13900000002"))
                .orElseThrow();
        assertThat(book(TEN).reasons()).extracting(Reason::code).containsExactly("appointment.full");
        assertThat(steps()).hasSize(before + 1);
        book(LATER).orElseThrow();
        assertThat(book(LATER).reasons())
                .extracting(Reason::code)
                .containsExactlyInAnyOrder("consultation.appointment.same", "appointment.same-day");
        assertThat(desk.day(SmallCounty.CLERK, AppointmentCounty.ANY, AppointmentCounty.TODAY))
                .extracting(AppointmentLine::from)
                .containsExactly(TEN.from(), TEN.from(), LATER.from());
    }

    @Test
    void an_appointment_in_a_case_is_found_by_it_and_none_is_made_for_a_sealed_one() {
        CaseBooking booking = new CaseBooking(caseId, AppointmentCounty.request(TEN, "13900007777"));
        desk.book(counters.by(SmallCounty.CLERK), booking).orElseThrow();
        assertThat(desk.book(counters.by(SmallCounty.NO_ROLE), booking)).isNotInstanceOf(Answer.Done.class);
        CaseId sealed = counters.register(SmallCounty.SEALED_OFFICER, Counters.report(new OrganId("housing")))
                .receipt()
                .caseId();
        assertThat(desk.book(
                                counters.by(SmallCounty.SEALED_OFFICER),
                                new CaseBooking(sealed, AppointmentCounty.request(LATER, "13900008888")))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("appointment.sealed-case");
    }

    private void ask() {
        PartyId client = counters.yidi
                .caseDesk()
                .view(SmallCounty.CLERK, caseId)
                .orElseThrow()
                .parties()
                .get(0)
                .id();
        counters.yidi
                .consultationRoom()
                .ask(
                        counters.by(SmallCounty.CLERK),
                        caseId,
                        CONSULTATION,
                        new AskForConsultation(CONSULTATION, ConsultationKind.LEGAL, client, false))
                .orElseThrow();
    }

    private Answer<Booked> book(Seat seat) {
        return book(seat, true);
    }

    private Answer<Booked> book(Seat seat, boolean despiteWarning) {
        return desk.book(
                counters.by(SmallCounty.CLERK),
                new ConsultationBooking(
                        caseId,
                        CONSULTATION,
                        seat,
                        SmallCounty.CLERK,
                        FreeText.of("三号咨询室"),
                        IntakeChannel.VISIT,
                        despiteWarning));
    }

    private List<String> steps() {
        return counters.yidi.caseDesk().history(SmallCounty.CLERK, caseId).orElseThrow().stream()
                .map(HistoryLine::type)
                .toList();
    }
}
