package dev.yidi.core.hall;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Ends what is still open when the day is over 当日结束. Asking twice or too early changes nothing. */
public record EndTicketDay() implements TicketCommand {
    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    @Override
    public Outcome<List<TicketEvent>> decide(Ticket ticket, Setting setting) {
        boolean due = ticket.end().isEmpty() && !setting.now().isBefore(ticket.dayEnd(setting));
        return Outcome.granted(due ? List.of(new TicketDayEnded(setting.now())) : List.of());
    }
}
