package dev.yidi.rest.staff.view;

import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * That personal data was passed on.
 *
 * @param at when
 * @param to who received it
 * @param purpose what for
 * @param kinds which data
 * @param ground why it may be
 * @param consent the separate consent it rests on
 */
public record DataDisclosureView(
        OffsetDateTime at,
        RecipientView to,
        DisclosurePurpose purpose,
        List<DataKind> kinds,
        LegalGround ground,
        Optional<String> consent) {}
