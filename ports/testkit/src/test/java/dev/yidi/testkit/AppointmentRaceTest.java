package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.BookingState;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.ports.Answer;
import dev.yidi.ports.AppointmentLine;
import dev.yidi.ports.Booked;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.FileReceipt;
import dev.yidi.ports.Relocation;
import dev.yidi.ports.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Two nodes over one store, and many people at once: no place is given twice. */
class AppointmentRaceTest {
    private static final int PEOPLE = 16;
    private static final Seat LAST = AppointmentCounty.seat(AppointmentCounty.ANY, AppointmentCounty.TODAY, "10:00");

    private final InMemoryStores stores = new InMemoryStores();
    private final List<Counters> nodes = List.of(node(), node());

    @Test
    void of_many_who_book_one_slot_at_once_as_many_get_it_as_there_are_places() throws InterruptedException {
        List<Answer<Booked>> answers = Together.run(
                PEOPLE,
                i -> () -> node(i).yidi.citizenAppointments().book("b" + i, AppointmentCounty.request(LAST, phone(i))));
        assertThat(answers.stream().filter(Answer.Done.class::isInstance)).hasSize(2);
        assertThat(answers.stream().filter(answer -> !(answer instanceof Answer.Done)))
                .allSatisfy(answer -> assertThat(answer.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.code()).isEqualTo("appointment.full")));
        assertThat(lines(AppointmentCounty.ANY, AppointmentCounty.TODAY)).hasSize(2);
        sound();
    }

    @Test
    void of_many_who_move_to_the_last_place_one_gets_it_and_the_others_keep_theirs() throws InterruptedException {
        Seat wanted = AppointmentCounty.seat(AppointmentCounty.ANY, AppointmentCounty.TOMORROW, "09:00");
        book(99, wanted);
        List<Booked> booked = new ArrayList<>();
        List<String> times = List.of("09:30", "10:00", "10:30", "11:00", "11:30", "14:00", "14:30", "15:00");
        for (int i = 0; i < times.size(); i++) {
            booked.add(book(i, AppointmentCounty.seat(AppointmentCounty.ANY, AppointmentCounty.TODAY, times.get(i))));
        }
        List<Answer<FileReceipt>> answers = Together.run(
                times.size(),
                i -> () -> node(i).yidi
                        .appointmentDesk()
                        .move(
                                Envelope.of("move-" + i, SmallCounty.CLERK),
                                new Relocation(booked.get(i).number(), wanted)));
        assertThat(answers.stream().filter(Answer.Done.class::isInstance)).hasSize(1);
        List<AppointmentLine> today = lines(AppointmentCounty.ANY, AppointmentCounty.TODAY);
        assertThat(today.stream().filter(line -> line.state() == BookingState.BOOKED))
                .hasSize(times.size() - 1);
        assertThat(today.stream().filter(line -> line.state() == BookingState.MOVED))
                .hasSize(1);
        assertThat(lines(AppointmentCounty.ANY, AppointmentCounty.TOMORROW)).hasSize(2);
        sound();
    }

    @Test
    void whatever_many_do_at_once_each_appointment_is_in_one_slot_and_none_is_overbooked() throws InterruptedException {
        List<String> times = List.of("09:30", "10:00", "10:30");
        Together.run(PEOPLE, i -> act(i, times));
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> slots = new HashMap<>();
        for (LocalDate day : List.of(AppointmentCounty.TODAY, AppointmentCounty.TOMORROW)) {
            for (AppointmentLine line : lines(AppointmentCounty.ANY, day)) {
                if (line.state() != BookingState.MOVED) {
                    places.merge(line.number(), 1, Integer::sum);
                }
                if (line.state().takesRoom()) {
                    slots.merge(line.from().toString(), 1, Integer::sum);
                }
            }
        }
        assertThat(places).isNotEmpty();
        assertThat(places.values()).containsOnly(1);
        assertThat(slots.values()).allMatch(taken -> taken <= 2);
        sound();
    }

    private Callable<Boolean> act(int i, List<String> times) {
        Seat today =
                AppointmentCounty.seat(AppointmentCounty.ANY, AppointmentCounty.TODAY, times.get(i % times.size()));
        Seat tomorrow = AppointmentCounty.seat(
                AppointmentCounty.ANY, AppointmentCounty.TOMORROW, times.get((i + 1) % times.size()));
        return () -> {
            Answer<Booked> booked =
                    node(i).yidi.citizenAppointments().book("b" + i, AppointmentCounty.request(today, phone(i)));
            booked.map(Booked::number).map(number -> {
                var desk = node(i + 1).yidi.appointmentDesk();
                if (i == 3) {
                    desk.close(
                            Envelope.of("close", SmallCounty.CLERK),
                            AppointmentCounty.ANY,
                            AppointmentCounty.TODAY,
                            TimeRange.parse("10:00-10:30"),
                            Counters.text("停电"));
                }
                desk.move(Envelope.of("m" + i, SmallCounty.CLERK), new Relocation(number, tomorrow));
                return i % 4 == 0 ? desk.cancel(Envelope.of("c" + i, SmallCounty.CLERK), number) : number;
            });
            return booked instanceof Answer.Done;
        };
    }

    private Booked book(int i, Seat seat) {
        return node(i).yidi
                .citizenAppointments()
                .book("b" + i, AppointmentCounty.request(seat, phone(i)))
                .orElseThrow();
    }

    private List<AppointmentLine> lines(WindowId window, LocalDate day) {
        return nodes.get(0).yidi.appointmentDesk().day(SmallCounty.CLERK, window, day);
    }

    private void sound() {
        assertThat(nodes.get(0).yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    private Counters node(int i) {
        return nodes.get(i % nodes.size());
    }

    private Counters node() {
        return new Counters(stores, AppointmentCounty.county(), SmallCounty.officers());
    }

    private static String phone(int i) {
        return "139000" + (10_000 + i);
    }
}
