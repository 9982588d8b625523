package dev.yidi.rest.staff.request;

import dev.yidi.core.consultation.ConsultationMode;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.Instant;
import java.util.Optional;

/**
 * A time for a session.
 *
 * @param adviser the adviser
 * @param start when it begins
 * @param mode how it is held
 * @param place where, for a session on site
 */
public record AppointmentRequest(
        @Written(As.IDENTIFIER) String adviser,
        Instant start,
        ConsultationMode mode,
        Optional<@Words(max = 20_000) String> place) {}
