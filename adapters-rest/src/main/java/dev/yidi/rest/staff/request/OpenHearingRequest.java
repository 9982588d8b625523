package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import java.time.Instant;
import java.util.Optional;

/**
 * A hearing that begins.
 *
 * @param subject what it is about
 * @param place where
 * @param heldAt when it begins; not in the past
 * @param despiteWarning whether the officer asks for it although it is a second place for the petitioner
 */
public record OpenHearingRequest(
        @Words(max = 20_000) String subject,
        @Words(max = 20_000) String place,
        Optional<Instant> heldAt,
        boolean despiteWarning) {}
