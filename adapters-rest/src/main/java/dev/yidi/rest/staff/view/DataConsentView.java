package dev.yidi.rest.staff.view;

import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A separate consent to pass personal data on.
 *
 * @param id its name within the case
 * @param party who consents
 * @param guardian who consented for a child under fourteen
 * @param to who may receive it
 * @param purpose what for
 * @param kinds which data
 * @param given when it was given
 * @param withdrawn when it was taken back
 */
public record DataConsentView(
        String id,
        String party,
        Optional<String> guardian,
        RecipientView to,
        DisclosurePurpose purpose,
        List<DataKind> kinds,
        OffsetDateTime given,
        Optional<OffsetDateTime> withdrawn) {}
