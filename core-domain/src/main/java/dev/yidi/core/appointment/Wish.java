package dev.yidi.core.appointment;

import dev.yidi.core.Objections;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.Window;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.WindowGuide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A time somebody would like to have 预约意愿, and what stands against it.
 *
 * @param day the day and window
 * @param from when the slot begins
 * @param errand what it is for
 * @param counted which appointments take room besides
 */
record Wish(AppointmentDay day, Instant from, Errand errand, Predicate<Booking> counted) {

    /** The slot, if there is one. */
    Optional<Slot> slot(Setting setting) {
        return slots(setting).at(from);
    }

    Objections against(Setting setting) {
        Slots slots = slots(setting);
        Optional<Slot> slot = slots.at(from);
        boolean decided = Slots.isDecided(setting.calendar(), day.day());
        Optional<Window> window = setting.profile().windows().stream()
                .filter(each -> each.id().equals(day.window()))
                .findFirst();
        boolean known = errand.topic().map(setting.profile().topics()::contains).orElse(true);
        return Objections.none()
                .when(day.over(), AppointmentRefusal.DAY_OVER::reason)
                .when(
                        window.isEmpty(),
                        () -> AppointmentRefusal.WINDOW_UNKNOWN.reason().with("window", day.window()))
                .unless(known, AppointmentRefusal.TOPIC_UNKNOWN::reason)
                .when(
                        known
                                && window.filter(each -> !WindowGuide.takes(setting.profile(), each, errand))
                                        .isPresent(),
                        () -> AppointmentRefusal.WRONG_WINDOW.reason().with("window", day.window()))
                .unless(
                        decided,
                        () -> AppointmentRefusal.CALENDAR_UNKNOWN
                                .reason()
                                .with("year", day.day().getYear()))
                .when(decided && window.isPresent() && slot.isEmpty(), AppointmentRefusal.NO_SLOT::reason)
                .unless(from.isAfter(setting.now()), AppointmentRefusal.SLOT_PASSED::reason)
                .when(
                        isTooFar(setting),
                        () -> AppointmentRefusal.TOO_FAR
                                .reason()
                                .with(
                                        "days",
                                        setting.profile().hall().appointments().daysAhead()))
                .when(slot.filter(day::isClosed).isPresent(), AppointmentRefusal.CLOSED::reason)
                .when(
                        slot.filter(each -> !day.isClosed(each))
                                .filter(each -> day.room(slots, each, counted) == 0)
                                .isPresent(),
                        AppointmentRefusal.FULL::reason);
    }

    private boolean isTooFar(Setting setting) {
        LocalDate last =
                setting.today().plusDays(setting.profile().hall().appointments().daysAhead());
        return day.day().isAfter(last);
    }

    private Slots slots(Setting setting) {
        return Slots.on(setting.profile(), setting.calendar(), day.window(), day.day());
    }
}
