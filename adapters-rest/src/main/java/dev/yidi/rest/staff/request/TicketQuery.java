package dev.yidi.rest.staff.request;

import dev.yidi.core.hall.TicketStage;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which tickets are wanted in a list.
 *
 * @param mine only those that the officer called
 * @param open only those not ended, or, when false, all ended ones too
 * @param stage at one of these stages
 * @param window those that this window called on the day
 * @param day those of this day
 * @param caseId those that a case was linked to
 * @param order by due date or by the newest
 * @param cursor the next of the page before
 * @param limit the size of the page; 50 when left out
 */
public record TicketQuery(
        boolean mine,
        Optional<Boolean> open,
        @Size(max = 6, message = "list.too-long") List<TicketStage> stage,
        Optional<@Written(As.IDENTIFIER) String> window,
        Optional<LocalDate> day,
        Optional<@Written(As.IDENTIFIER) String> caseId,
        Optional<Order> order,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 200, message = "number.range") Integer> limit)
        implements FilesAsked {}
