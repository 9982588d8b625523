package dev.yidi.testkit;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.AppointmentRule;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.SlotPlan;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Window;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.BookingRequest;
import dev.yidi.ports.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link SmallCounty} with two windows that give appointments: two places each half hour, 30 days kept. */
final class AppointmentCounty {
    static final WindowId ANY = new WindowId("any");
    static final WindowId HOUSING = new WindowId("housing");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate TOMORROW = TODAY.plusDays(1);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private AppointmentCounty() {}

    static CountyProfile county() {
        OpeningHours hours = OpeningHours.weekdays(TimeRange.parse("08:30-12:00"), TimeRange.parse("14:00-17:00"));
        return SmallCounty.profile()
                .revise()
                .windows(List.of(
                        window(ANY, Optional.empty(), hours), window(HOUSING, Optional.of(SmallCounty.HOUSING), hours)))
                .hall(new HallRules(
                        HallRules.standard().queue(),
                        new AppointmentRule(
                                new SlotPlan(30, 4, 50),
                                Map.of(HOUSING, new SlotPlan(60, 1, 0)),
                                14,
                                60,
                                2,
                                15,
                                15,
                                30)))
                .profile();
    }

    static Seat seat(WindowId window, LocalDate day, String time) {
        return new Seat(window, at(day, time));
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    static BookingRequest request(Seat seat, String phone) {
        return BookingRequest.of(
                seat, Errand.open(), PersonName.of(Counters.NAME), PhoneNumber.of(phone), IntakeChannel.ONLINE);
    }

    private static Window window(WindowId id, Optional<OrganId> organ, OpeningHours hours) {
        return new Window(id, id + "窗口", organ, organ.isEmpty(), Set.of(), hours);
    }
}
