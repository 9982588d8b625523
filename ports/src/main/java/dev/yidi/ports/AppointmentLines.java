package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.Booking;
import dev.yidi.core.appointment.Slots;
import dev.yidi.core.privacy.FieldName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shows the appointments of a day to an officer.
 *
 * @param day the day
 * @param slots its slots as the county is now
 * @param mask how much of a value the officer sees
 */
record AppointmentLines(AppointmentDay day, Slots slots, Mask mask) {
    private static final String BOOKER = "Booker";
    private static final String DEPUTY = "Deputy";

    /** All of them, by time. */
    List<AppointmentLine> all() {
        return day.bookings().stream()
                .sorted(Comparator.comparing((Booking booking) -> booking.slot().from())
                        .thenComparing(Booking::number))
                .map(this::of)
                .toList();
    }

    AppointmentLine of(Booking booking) {
        Optional<PhoneNumber> phone = booking.slip().booker().phone();
        return new AppointmentLine(
                booking.number(),
                day.window(),
                day.day(),
                booking.slot().from(),
                booking.slot().until(),
                booking.state(),
                booking.came(),
                booking.told().isEmpty() && day.stranded(slots).contains(booking),
                shown(BOOKER, "name", booking.slip().booker().name()).orElse(Veil.HIDDEN),
                phone.flatMap(number -> shown(BOOKER, "phone", number)),
                booking.slip().deputy().flatMap(deputy -> shown(DEPUTY, "name", deputy.name())),
                booking.slip().errand(),
                booking.slip().channel(),
                booking.slip().caseId());
    }

    private Optional<String> shown(String type, String component, Classified value) {
        return mask.of(new FieldName(type, component), value);
    }
}
