package dev.yidi.core.hall;

import dev.yidi.core.CaseId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Serving ends 办理完毕; with the case that was registered or looked after at the window, if there is one. */
public record FinishServing(Optional<CaseId> caseId) implements TicketCommand {
    @Override
    public Outcome<List<TicketEvent>> decide(Ticket ticket, Setting setting) {
        return TicketCommand.atWindow(ticket, setting, EnumSet.of(TicketStage.SERVING))
                .orAll(() -> List.of(new TicketServed(setting.now(), caseId)));
    }
}
