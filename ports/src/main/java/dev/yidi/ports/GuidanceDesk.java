package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.WindowId;
import dev.yidi.core.hall.DrawTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.HallFigures;
import dev.yidi.core.hall.Ticket;
import dev.yidi.core.hall.TicketCommand;
import dev.yidi.core.hall.WindowGuide.Suggestion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The guidance desk of the hall 导诉台: it gives tickets, says which window, and windows call from its queue.
 *
 * <p>Thread-safe. Windows that call at once never get the same ticket. A ticket holds nothing personal.
 */
public interface GuidanceDesk {
    /** The windows that take an errand, those open now first, specialist windows before undifferentiated ones. */
    List<Suggestion> suggest(@NotNull Errand errand);

    /** Draws a ticket for today. */
    Answer<FileReceipt> draw(@Valid @NotNull Envelope by, @NotNull DrawTicket ticket);

    /**
     * Calls whoever is next at the window; {@link Answer.Absent} when nobody waits for it. A repeat gets the same ticket.
     * Cost: the journals of the tickets that wait, and of those that the window called today.
     */
    Answer<FileReceipt> callNext(@Valid @NotNull Envelope by, @NotNull WindowId window);

    /**
     * Takes one step with a ticket: call it again, begin and finish serving, pass it on, mark it missed, let it go. A case
     * that is linked at the finish must be one the officer may see.
     */
    Answer<FileReceipt> conduct(@Valid @NotNull Envelope by, @NotNull FileId ticket, @NotNull TicketCommand step);

    /** The ticket as it stands. */
    Answer<Ticket> view(@NotNull OfficerId officer, @NotNull FileId ticket);

    /** Its history, oldest first. */
    Answer<List<HistoryLine>> history(@NotNull OfficerId officer, @NotNull FileId ticket);

    /** The tickets the officer asks for. */
    FilePage list(@NotNull OfficerId officer, @NotNull FileQuery query);

    /** What hangs in the hall now, for everybody. */
    HallDisplay display();

    /** The exact figures of a day, of one window or of the whole hall; refused to who may not read. */
    Answer<HallFigures> figures(@NotNull OfficerId officer, @NotNull LocalDate day, @NotNull Optional<WindowId> window);
}
