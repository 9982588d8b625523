package dev.yidi.rest.staff.request;

import dev.yidi.core.conference.ConferenceStage;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Which joint conferences are wanted in a list.
 *
 * @param mine only those that lie with the officer in person
 * @param open only those not ended, or, when false, all ended ones too
 * @param stage at one of these stages
 * @param caseId with this case before it
 * @param supervision with this supervision before it
 * @param order by due date or, when left out, the newest first
 * @param cursor the next of the page before
 * @param limit the size of the page; 50 when left out
 */
public record ConferenceQuery(
        boolean mine,
        Optional<Boolean> open,
        @Size(max = 20, message = "list.too-long") List<ConferenceStage> stage,
        Optional<@Written(As.IDENTIFIER) String> caseId,
        Optional<@Written(As.IDENTIFIER) String> supervision,
        Optional<Order> order,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 200, message = "number.range") Integer> limit)
        implements FilesAsked {}
