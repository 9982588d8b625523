package dev.yidi.rest.staff.view;

import dev.yidi.core.privacy.SubjectRight;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What somebody asked about their own data.
 *
 * @param id its name within the case
 * @param party who asks
 * @param right what for
 * @param detail in their words
 * @param made when
 * @param granted whether it was granted; left out until it is decided
 * @param reason why not
 */
public record SubjectRequestView(
        String id,
        Optional<String> party,
        SubjectRight right,
        Optional<String> detail,
        OffsetDateTime made,
        Optional<Boolean> granted,
        Optional<String> reason) {}
