package dev.yidi.rest.staff.request;

import dev.yidi.core.consultation.ConsultationMode;
import dev.yidi.rest.http.Words;
import java.util.Optional;

/**
 * A session and what was said in it.
 *
 * @param mode how it was held
 * @param place where, for a session on site
 * @param record what was said and advised
 */
public record HoldConsultationRequest(
        ConsultationMode mode,
        Optional<@Words(max = 20_000) String> place,
        @Words(max = 20_000) String record) {}
