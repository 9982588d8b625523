package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.ArriveForBooking;
import dev.yidi.core.appointment.BookPlace;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.BookingSlip;
import dev.yidi.core.appointment.CancelBooking;
import dev.yidi.core.appointment.CloseHours;
import dev.yidi.core.appointment.DayCommand;
import dev.yidi.core.appointment.EndAppointmentDay;
import dev.yidi.core.appointment.MoveWithinDay;
import dev.yidi.core.appointment.OpenAppointmentDay;
import dev.yidi.core.appointment.Slots;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.hall.BeginServing;
import dev.yidi.core.hall.CallTicket;
import dev.yidi.core.hall.DrawAppointmentTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.Halls;
import dev.yidi.core.hall.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What appointments came to, exactly. */
class AppointmentFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant FRIDAY = Instant.parse("2026-02-27T02:00:00Z");
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Slots SLOTS = Slots.on(Halls.PROFILE, CountyDesk.CALENDAR, Halls.ANY, DAY);

    @Test
    void shares_show_what_they_are_counted_over() {
        AppointmentDay day = KeptFile.from(new OpenAppointmentDay(Halls.ANY, DAY)
                .begin(new FileId("d"), "YY-1", Halls.at(FRIDAY, Halls.CLERK))
                .orElseThrow());
        for (int i = 0; i < 5; i++) {
            day = after(day, new BookPlace(NINE.plusSeconds(1800L * i), slip("1390000000" + i), 0), FRIDAY);
        }
        day = after(day, new CancelBooking("YY-1-1"), FRIDAY);
        day = after(day, new MoveWithinDay("YY-1-2", NINE), FRIDAY);
        day = after(day, new CloseHours(TimeRange.parse("14:00-17:30"), FreeText.of("会议")), FRIDAY);
        day = after(day, new ArriveForBooking("YY-1-2", Set.of()), NINE);
        day = after(day, new ArriveForBooking("YY-1-3", Set.of()), NINE.plusSeconds(2 * 3600));
        day = after(day, new EndAppointmentDay(), Instant.parse("2026-03-02T16:00:00Z"));
        AppointmentFigures figures =
                AppointmentFigures.of(List.of(SLOTS), List.of(day), List.of(served("YY-1-2"), served("YY-9-9")));
        assertThat(figures.places()).as("the afternoon is closed").isEqualTo(14);
        assertThat(figures.utilisation()).isEqualTo(new Ratio(4, 14));
        assertThat(figures.missedShare()).isEqualTo(new Ratio(2, 4));
        assertThat(figures.lateShare()).isEqualTo(new Ratio(1, 2));
        assertThat(figures.cancelled()).isOne();
        assertThat(figures.moved()).isOne();
        assertThat(figures.displaced()).isZero();
        assertThat(figures.hall().waiting().median())
                .as("only who came with one of them")
                .contains(Duration.ofMinutes(5));
        assertThat(figures.hall().turns()).isOne();
    }

    @Test
    void over_nothing_shares_are_undefined() {
        AppointmentFigures nothing = AppointmentFigures.of(List.of(SLOTS), List.of(), List.of());
        assertThat(nothing.missedShare().isDefined()).isFalse();
        assertThat(nothing.lateShare().isDefined()).isFalse();
        assertThat(nothing.utilisation()).isEqualTo(new Ratio(0, 28));
        assertThat(AppointmentFigures.of(List.of(), List.of(), List.of())
                        .utilisation()
                        .isDefined())
                .isFalse();
    }

    private static Ticket served(String appointment) {
        Ticket drawn = KeptFile.from(new DrawAppointmentTicket(
                        appointment, Errand.open(), Set.of(PriorityGround.APPOINTMENT), Optional.of(Halls.ANY))
                .begin(new FileId("t" + appointment), "1", Halls.at(NINE, Halls.CLERK))
                .orElseThrow());
        Ticket called = Halls.after(drawn, new CallTicket(Halls.ANY, "r"), NINE.plusSeconds(240));
        return Halls.after(called, new BeginServing(), NINE.plusSeconds(300));
    }

    private static AppointmentDay after(AppointmentDay day, DayCommand command, Instant now) {
        return KeptFile.after(
                day, KeptFile.decide(day, command, Halls.at(now, Halls.CLERK)).orElseThrow());
    }

    private static BookingSlip slip(String phone) {
        return new BookingSlip(
                Errand.open(),
                Optional.empty(),
                Optional.empty(),
                new Booker(PersonName.of("甲"), Optional.of(PhoneNumber.of(phone)), Optional.empty()),
                Optional.empty(),
                IntakeChannel.PHONE,
                QueryCode.of("0".repeat(15) + phone));
    }
}
