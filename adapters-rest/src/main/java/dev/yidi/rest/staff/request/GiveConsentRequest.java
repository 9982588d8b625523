package dev.yidi.rest.staff.request;

import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A separate consent to pass personal data on.
 *
 * @param party who consents
 * @param guardian who consents for a child under fourteen
 * @param to who may receive it
 * @param purpose what for
 * @param kinds which data
 */
public record GiveConsentRequest(
        @Written(As.IDENTIFIER) String party,
        Optional<@Written(As.IDENTIFIER) String> guardian,
        @Valid RecipientRequest to,
        DisclosurePurpose purpose,

        @NotEmpty(message = "list.empty") @Size(max = 20, message = "list.too-long")
        List<DataKind> kinds) {}
