package dev.yidi.core.hall;

import dev.yidi.core.Outcome;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Calls the ticket to a window 叫号; {@code request} is the id under which the caller sends the call. */
public record CallTicket(WindowId window, String request) implements TicketCommand {
    @Override
    public Outcome<List<TicketEvent>> decide(Ticket ticket, Setting setting) {
        return TicketCommand.at(ticket, setting, EnumSet.of(TicketStage.WAITING))
                .and(TicketCommand.known(Optional.of(window), setting))
                .and(TicketCommand.staffing(window, setting))
                .unless(
                        ticket.isFor(setting.profile(), window),
                        () -> HallRefusal.WRONG_WINDOW.reason().with("window", window))
                .unless(
                        ticket.day().equals(setting.today()),
                        () -> HallRefusal.DAY_PASSED.reason().with("day", ticket.day()))
                .orAll(() -> List.of(new TicketCalled(
                        setting.now(), window, setting.actor().officer().orElseThrow(), request)));
    }
}
