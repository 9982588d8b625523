package dev.yidi.core.hall;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import java.util.EnumSet;
import java.util.List;

/** Nobody came 过号, however often the rule wants it called. */
public record MarkTicketMissed() implements TicketCommand {
    @Override
    public Outcome<List<TicketEvent>> decide(Ticket ticket, Setting setting) {
        int wanted = setting.profile().hall().queue().calls();
        int calls = ticket.turn().map(Turn::calls).orElse(wanted);
        return TicketCommand.atWindow(ticket, setting, EnumSet.of(TicketStage.CALLED))
                .when(
                        calls < wanted,
                        () -> HallRefusal.CALLED_TOO_SELDOM.reason().with("calls", wanted))
                .orAll(() -> List.of(new TicketMissed(setting.now())));
    }
}
