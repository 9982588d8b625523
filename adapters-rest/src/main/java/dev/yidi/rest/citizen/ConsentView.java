package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A consent to pass personal data on.
 *
 * @param id its name within the case, to take it back with
 * @param kind what kind of receiver
 * @param receiver the receiver
 * @param purpose what for
 * @param data which data
 * @param given when it was given
 * @param withdrawn when it was taken back
 */
public record ConsentView(
        String id,
        WordView kind,
        String receiver,
        WordView purpose,
        List<WordView> data,
        OffsetDateTime given,
        Optional<OffsetDateTime> withdrawn) {}
