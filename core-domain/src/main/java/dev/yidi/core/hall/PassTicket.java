package dev.yidi.core.hall;

import dev.yidi.core.Outcome;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Passes it on to another window 转窗口; its holder keeps the place in the queue and draws no new ticket. */
public record PassTicket(WindowId to) implements TicketCommand {
    @Override
    public Outcome<List<TicketEvent>> decide(Ticket ticket, Setting setting) {
        boolean same = ticket.turn().filter(turn -> turn.window().equals(to)).isPresent();
        return TicketCommand.atWindow(ticket, setting, EnumSet.of(TicketStage.CALLED, TicketStage.SERVING))
                .and(TicketCommand.known(Optional.of(to), setting))
                .when(same, HallRefusal.SAME_WINDOW::reason)
                .orAll(() -> List.of(new TicketPassed(setting.now(), to)));
    }
}
