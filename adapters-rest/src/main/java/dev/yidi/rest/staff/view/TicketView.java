package dev.yidi.rest.staff.view;

import dev.yidi.core.CaseKind;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.hall.TicketEnd;
import dev.yidi.core.hall.TicketStage;
import dev.yidi.rest.http.Versioned;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A ticket of the hall; it knows nobody.
 *
 * @param id the ticket
 * @param number the number on it
 * @param version its version
 * @param day the day it holds for
 * @param stage where it stands
 * @param kind the kind of matter its holder comes for
 * @param topic what it is about
 * @param grounds why its holder is called before others
 * @param assigned the only window that may call it
 * @param drawnAt when it was drawn
 * @param turns its turns at windows, the present one last
 * @param end how it ended
 * @param endedAt when it ended
 * @param caseId the case that was registered or looked after at the window
 * @param appointment the appointment its holder came for
 */
public record TicketView(
        String id,
        String number,
        long version,
        LocalDate day,
        TicketStage stage,
        Optional<CaseKind> kind,
        Optional<TopicRef> topic,
        List<PriorityGround> grounds,
        Optional<String> assigned,
        OffsetDateTime drawnAt,
        List<TurnView> turns,
        Optional<TicketEnd> end,
        Optional<OffsetDateTime> endedAt,
        Optional<String> caseId,
        Optional<String> appointment)
        implements Versioned {}
