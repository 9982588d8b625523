package dev.yidi.core.reception;

import dev.yidi.core.Objections;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileCommand;
import java.util.Optional;

/** What someone wants to do with a reception day 接访动作. */
public sealed interface ReceptionCommand extends FileCommand<LeaderReception, ReceptionEvent>
        permits ReceptionStep, BookSlot, ChargeAtReception, ViewSealedReception {

    /** What stands against any act on the day: it is over, or the actor neither is the leader nor of the centre. */
    static Objections on(LeaderReception file, Setting setting) {
        boolean leads =
                setting.actor().officer().filter(file.plan().leader()::equals).isPresent();
        return Objections.none()
                .unless(
                        file.stage() == ReceptionStage.PUBLISHED,
                        () -> ReceptionRefusal.STAGE.reason().with("stage", file.stage()))
                .unless(leads || setting.actsForCentre(), ReceptionRefusal.NOT_CENTRE::reason);
    }

    /** What stands against an act on the booking called {@code id}. */
    static Objections onBooking(LeaderReception file, String id, Setting setting) {
        Optional<ReceptionBooking> booking = file.booking(id);
        return on(file, setting)
                .when(booking.isEmpty(), ReceptionRefusal.BOOKING_UNKNOWN::reason)
                .when(
                        booking.filter(each -> each.state() != BookingState.BOOKED)
                                .isPresent(),
                        ReceptionRefusal.BOOKING_OVER::reason);
    }

    /** What stands against an act that needs the slot of the booking to have begun. */
    static Objections begun(LeaderReception file, String id, Setting setting) {
        return onBooking(file, id, setting)
                .when(
                        file.booking(id)
                                .flatMap(booking -> file.slot(booking.slot()))
                                .filter(slot -> setting.now().isBefore(slot.from()))
                                .isPresent(),
                        ReceptionRefusal.TOO_EARLY::reason);
    }
}
