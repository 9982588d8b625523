package dev.yidi.core.hall;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Calls it once more at the same window 再次叫号. */
public record CallTicketAgain() implements TicketCommand {
    @Override
    public Outcome<List<TicketEvent>> decide(Ticket ticket, Setting setting) {
        return TicketCommand.whileCalled(ticket, setting, new TicketCalledAgain(setting.now()));
    }
}
