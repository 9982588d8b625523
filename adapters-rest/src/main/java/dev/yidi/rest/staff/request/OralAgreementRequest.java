package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.WrittenTrigger;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * An agreement by word of mouth.
 *
 * @param terms what was agreed
 * @param agreedBy the parties; all of them
 * @param recordedBy the mediator who recorded it; who sends this when left out
 * @param facts what speaks for writing
 */
public record OralAgreementRequest(
        @Valid AgreementRequest terms,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> agreedBy,

        Optional<@Written(As.IDENTIFIER) String> recordedBy,
        @Size(max = 4, message = "list.too-long") List<WrittenTrigger> facts) {}
