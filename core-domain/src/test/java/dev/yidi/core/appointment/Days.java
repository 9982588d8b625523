package dev.yidi.core.appointment;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.Outcome;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.core.Reason;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.Halls;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Days of appointments at the hall of {@link Halls}: slots of half an hour, two places each. */
final class Days {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final Instant NINE = at(MONDAY, "09:00");

    /** Friday before, when everything is booked. */
    static final Instant BEFORE = at(MONDAY.minusDays(3), "10:00");

    private Days() {}

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(CountyDesk.ZONE).toInstant();
    }

    static Setting clerk(Instant now) {
        return Halls.at(now, Halls.CLERK);
    }

    static AppointmentDay open(WindowId window, LocalDate day) {
        String number = "YY-" + window + "-" + day;
        return KeptFile.from(new OpenAppointmentDay(window, day)
                .begin(new FileId(number), number, Halls.at(BEFORE, Actor.system()))
                .orElseThrow());
    }

    static BookingSlip slip(String phone) {
        return new BookingSlip(
                Errand.open(),
                Optional.empty(),
                Optional.empty(),
                booker(phone),
                Optional.empty(),
                IntakeChannel.PHONE,
                QueryCode.of("0".repeat(26 - phone.length()) + phone));
    }

    static Booker booker(String phone) {
        return new Booker(PersonName.of("何满仓"), Optional.of(PhoneNumber.of(phone)), Optional.empty());
    }

    static AppointmentDay booked(AppointmentDay day, Instant from, String phone) {
        return after(day, new BookPlace(from, slip(phone), 0), clerk(BEFORE));
    }

    static AppointmentDay after(AppointmentDay day, DayCommand command, Setting setting) {
        return KeptFile.after(day, KeptFile.decide(day, command, setting).orElseThrow());
    }

    static List<String> codes(AppointmentDay day, DayCommand command, Setting setting) {
        Outcome<List<DayEvent>> decided = KeptFile.decide(day, command, setting);
        return decided.reasons().stream()
                .map(Reason::code)
                .map(code -> code.replace("appointment.", ""))
                .toList();
    }

    static Booking only(AppointmentDay day) {
        return day.bookings().get(0);
    }

    static FreeText text(String words) {
        return FreeText.of(words);
    }
}
