package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A ticket to draw for today.
 *
 * @param kind the kind of matter it is for
 * @param topic what it is about
 * @param grounds why its holder is called before others
 * @param window the only window that may call it; any that takes the errand when left out
 */
public record DrawTicketRequest(
        Optional<CaseKind> kind,
        Optional<@Written(As.IDENTIFIER) String> topic,
        @Size(max = 10, message = "list.too-long") List<PriorityGround> grounds,
        Optional<@Written(As.IDENTIFIER) String> window) {}
