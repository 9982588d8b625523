package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * That personal data was passed on.
 *
 * @param at when
 * @param kind what kind of receiver
 * @param receiver the receiver
 * @param purpose what for
 * @param data which data
 * @param ground why it may be
 * @param basis the law it rests on
 */
public record DisclosureView(
        OffsetDateTime at,
        WordView kind,
        String receiver,
        WordView purpose,
        List<WordView> data,
        WordView ground,
        String basis) {}
