package dev.yidi.rest.staff.request;

import dev.yidi.core.prevention.SignalStage;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.rest.http.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Which signals are wanted in a list.
 *
 * @param mine only those that lie with the officer in person
 * @param open only those not ended, or, when false, all ended ones too
 * @param stage at one of these stages
 * @param kind of one of these kinds
 * @param order by due date or, when left out, the newest first
 * @param cursor the next of the page before
 * @param limit the size of the page; 50 when left out
 */
public record SignalQuery(
        boolean mine,
        Optional<Boolean> open,
        @Size(max = 20, message = "list.too-long") List<SignalStage> stage,
        @Size(max = 20, message = "list.too-long") List<SignalKind> kind,
        Optional<Order> order,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 200, message = "number.range") Integer> limit)
        implements FilesAsked {}
