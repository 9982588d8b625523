package dev.yidi.core.hall;

import dev.yidi.core.FileId;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.FileOpening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ticket was drawn 取号. */
public record TicketDrawn(
        Instant at,
        FileId id,
        String number,
        LocalDate day,
        Errand errand,
        Set<PriorityGround> grounds,
        Optional<WindowId> assigned)
        implements TicketEvent, FileOpening<Ticket> {
    @Override
    public Ticket begin() {
        return new Ticket(
                FileHead.of(id, number, at),
                day,
                errand,
                grounds,
                assigned,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
