package dev.yidi.core.hall;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Its holder came: serving begins 开始办理. */
public record BeginServing() implements TicketCommand {
    @Override
    public Outcome<List<TicketEvent>> decide(Ticket ticket, Setting setting) {
        return TicketCommand.whileCalled(ticket, setting, new TicketServing(setting.now()));
    }
}
