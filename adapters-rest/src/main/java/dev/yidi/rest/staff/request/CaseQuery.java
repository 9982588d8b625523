package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.casefile.Stage;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Which cases are wanted in a list.
 *
 * @param mine only those that lie with the officer in person
 * @param open only those not ended or with a call-back owed, or, when false, all ended ones too
 * @param stage at one of these stages
 * @param kind of one of these kinds
 * @param topic on one of these topics
 * @param organ with one of these accountable organs
 * @param number the one of this number
 * @param order by due date or by receipt
 * @param cursor the next of the page before
 * @param limit the size of the page; 50 when left out
 */
public record CaseQuery(
        boolean mine,
        Optional<Boolean> open,
        @Size(max = 9, message = "list.too-long") List<Stage> stage,
        @Size(max = 5, message = "list.too-long") List<CaseKind> kind,
        @Size(max = 50, message = "list.too-long") List<@Written(As.IDENTIFIER) String> topic,
        @Size(max = 50, message = "list.too-long") List<@Written(As.IDENTIFIER) String> organ,
        Optional<@Words(max = 60) String> number,
        Optional<Order> order,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 200, message = "number.range") Integer>
                limit) {}
