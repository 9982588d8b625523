package dev.yidi.rest.staff.request;

import dev.yidi.core.prevention.Conclusion;
import dev.yidi.core.prevention.RiskLevel;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Which risk assessments are wanted in a list.
 *
 * @param mine only those that lie with the officer in person
 * @param open only those not ended, or, when false, all ended ones too
 * @param level found to be of one of these risks
 * @param conclusion with one of these conclusions
 * @param organ wanted by one of these organs
 * @param caseId to which this case is linked
 * @param order by due date or, when left out, the newest first
 * @param cursor the next of the page before
 * @param limit the size of the page; 50 when left out
 */
public record RiskAssessmentQuery(
        boolean mine,
        Optional<Boolean> open,
        @Size(max = 20, message = "list.too-long") List<RiskLevel> level,
        @Size(max = 20, message = "list.too-long") List<Conclusion> conclusion,
        @Size(max = 50, message = "list.too-long") List<@Written(As.IDENTIFIER) String> organ,
        Optional<@Written(As.IDENTIFIER) String> caseId,
        Optional<Order> order,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 200, message = "number.range") Integer> limit)
        implements FilesAsked {}
