package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.casefile.Stage;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Which cases are wanted, by personal data too: in a body, since an address is kept in logs.
 *
 * @param name the exact name of a party
 * @param phone the exact telephone number of a party
 * @param identity the exact identity number of a party
 * @param mine only those that lie with the officer in person
 * @param open only those not ended or with a call-back owed, or, when false, all ended ones too
 * @param stages at one of these stages
 * @param kinds of one of these kinds
 * @param topics on one of these topics
 * @param organs with one of these accountable organs
 * @param order by due date or by receipt
 * @param cursor the next of the page before
 * @param limit the size of the page; 50 when left out
 */
public record SearchRequest(
        Optional<@Words(max = 200) String> name,
        Optional<@Written(As.PHONE) String> phone,
        Optional<@Valid IdentityRequest> identity,
        boolean mine,
        Optional<Boolean> open,
        @Size(max = 9, message = "list.too-long") List<Stage> stages,
        @Size(max = 5, message = "list.too-long") List<CaseKind> kinds,
        @Size(max = 50, message = "list.too-long") List<@Written(As.IDENTIFIER) String> topics,
        @Size(max = 50, message = "list.too-long") List<@Written(As.IDENTIFIER) String> organs,
        Optional<Order> order,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 200, message = "number.range") Integer>
                limit) {}
