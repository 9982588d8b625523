package dev.yidi.rest.staff.request;

import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Personal data that is passed on.
 *
 * @param to who receives it
 * @param purpose what for
 * @param kinds which data
 * @param ground why it may be
 * @param consent the separate consent it rests on, by its name in the case
 */
public record DiscloseDataRequest(
        @Valid RecipientRequest to,
        DisclosurePurpose purpose,

        @NotEmpty(message = "list.empty") @Size(max = 20, message = "list.too-long")
        List<DataKind> kinds,

        LegalGround ground,
        Optional<@Written(As.IDENTIFIER) String> consent) {}
