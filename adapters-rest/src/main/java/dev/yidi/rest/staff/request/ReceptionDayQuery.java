package dev.yidi.rest.staff.request;

import dev.yidi.core.reception.ReceptionKind;
import dev.yidi.core.reception.ReceptionStage;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Which reception days are wanted in a list.
 *
 * @param mine only those that lie with the officer in person
 * @param open only those not ended, or, when false, all ended ones too
 * @param stage at one of these stages
 * @param kind of one of these kinds
 * @param organ of leaders of one of these organs
 * @param caseId at which this case is booked
 * @param order by due date or, when left out, the newest first
 * @param cursor the next of the page before
 * @param limit the size of the page; 50 when left out
 */
public record ReceptionDayQuery(
        boolean mine,
        Optional<Boolean> open,
        @Size(max = 20, message = "list.too-long") List<ReceptionStage> stage,
        @Size(max = 20, message = "list.too-long") List<ReceptionKind> kind,
        @Size(max = 50, message = "list.too-long") List<@Written(As.IDENTIFIER) String> organ,
        Optional<@Written(As.IDENTIFIER) String> caseId,
        Optional<Order> order,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 200, message = "number.range") Integer> limit)
        implements FilesAsked {}
