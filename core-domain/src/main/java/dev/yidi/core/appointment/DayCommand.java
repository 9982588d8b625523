package dev.yidi.core.appointment;

import dev.yidi.core.Objections;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileCommand;
import java.time.Instant;
import java.util.Optional;

/** What someone wants to do with the appointments of a window on a day 预约动作. */
public sealed interface DayCommand extends FileCommand<AppointmentDay, DayEvent>
        permits BookPlace,
                CarryBooking,
                MoveWithinDay,
                LeaveDay,
                CancelBooking,
                DayStep,
                EndAppointmentDay,
                ForgetBookers {
    @Override
    default Operation operation() {
        return Operation.HANDLE;
    }

    /** What stands against a step of an officer on the appointment {@code number}. */
    static Objections byOfficer(AppointmentDay day, String number, Setting setting) {
        return onOpen(day, number)
                .unless(setting.actor().officer().isPresent(), AppointmentRefusal.NOT_OFFICER::reason);
    }

    /** What stands against a step on the appointment {@code number}, which must be open. */
    static Objections onOpen(AppointmentDay day, String number) {
        Optional<Booking> booking = day.booking(number);
        return Objections.none()
                .when(
                        booking.isEmpty(),
                        () -> AppointmentRefusal.UNKNOWN.reason().with("number", number))
                .when(
                        booking.filter(found -> !found.state().isOpen()).isPresent(),
                        () -> AppointmentRefusal.NOT_OPEN
                                .reason()
                                .with("state", booking.orElseThrow().state()));
    }

    /** What stands against giving {@code number} another time. */
    static Objections move(AppointmentDay day, String number, Setting setting) {
        return change(day, number, setting)
                .when(
                        day.booking(number)
                                .flatMap(booking -> booking.slip().consultation())
                                .isPresent(),
                        AppointmentRefusal.OF_CONSULTATION::reason);
    }

    /** What stands against giving the time of {@code number} up; who was displaced may do so at any time. */
    static Objections change(AppointmentDay day, String number, Setting setting) {
        Optional<Instant> last = day.booking(number)
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .map(booking -> booking.slot()
                        .from()
                        .minus(setting.profile().hall().appointments().change()));
        return onOpen(day, number)
                .when(
                        last.filter(moment -> setting.now().isAfter(moment)).isPresent(),
                        () -> AppointmentRefusal.CHANGE_TOO_LATE
                                .reason()
                                .with(
                                        "minutes",
                                        setting.profile().hall().appointments().changeMinutes()));
    }
}
