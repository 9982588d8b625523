package dev.yidi.core.hall;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.Window;
import dev.yidi.core.file.FileCommand;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What someone wants to do with a ticket 号票动作. */
public sealed interface TicketCommand extends FileCommand<Ticket, TicketEvent>
        permits CallTicket,
                CallTicketAgain,
                BeginServing,
                PassTicket,
                FinishServing,
                MarkTicketMissed,
                LeaveQueue,
                EndTicketDay {
    @Override
    default Operation operation() {
        return Operation.HANDLE;
    }

    /** What stands against a step on a ticket that must be at one of {@code stages}. */
    static Objections at(Ticket ticket, Setting setting, Set<TicketStage> stages) {
        return Objections.none()
                .unless(setting.actor().officer().isPresent(), HallRefusal.NOT_OFFICER::reason)
                .unless(
                        stages.contains(ticket.stage()),
                        () -> HallRefusal.STAGE.reason().with("stage", ticket.stage()));
    }

    /** What stands against a step of the window where the ticket is, at one of {@code stages}. */
    static Objections atWindow(Ticket ticket, Setting setting, Set<TicketStage> stages) {
        return at(ticket, setting, stages)
                .and(ticket.turn().map(turn -> staffing(turn.window(), setting)).orElse(List.of()));
    }

    /** The one event of a step of the window where the ticket is called. */
    static Outcome<List<TicketEvent>> whileCalled(Ticket ticket, Setting setting, TicketEvent event) {
        return atWindow(ticket, setting, EnumSet.of(TicketStage.CALLED)).orAll(() -> List.of(event));
    }

    /** That the profile does not know the window. */
    static List<Reason> known(Optional<WindowId> window, Setting setting) {
        return window
                .filter(id -> window(id, setting).isEmpty())
                .map(id -> HallRefusal.WINDOW_UNKNOWN.reason().with("window", id))
                .stream()
                .toList();
    }

    /** That the actor does not staff the window. */
    static List<Reason> staffing(WindowId id, Setting setting) {
        boolean staffs = setting.actsForCentre()
                || window(id, setting)
                        .flatMap(Window::organ)
                        .filter(setting::actsFor)
                        .isPresent();
        return staffs ? List.of() : List.of(HallRefusal.NOT_AT_WINDOW.reason().with("window", id));
    }

    private static Optional<Window> window(WindowId id, Setting setting) {
        return setting.profile().windows().stream()
                .filter(window -> window.id().equals(id))
                .findFirst();
    }
}
