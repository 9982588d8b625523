package dev.yidi.core.hall;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import java.util.EnumSet;
import java.util.List;

/** Its holder says they go 离开. */
public record LeaveQueue() implements TicketCommand {
    @Override
    public Outcome<List<TicketEvent>> decide(Ticket ticket, Setting setting) {
        return TicketCommand.at(ticket, setting, EnumSet.of(TicketStage.WAITING, TicketStage.CALLED))
                .orAll(() -> List.of(new TicketLeft(setting.now())));
    }
}
