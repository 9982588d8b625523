package dev.yidi.rest.staff.request;

import dev.yidi.core.consultation.ConsultationOutcome;

/**
 * What a session came to.
 *
 * @param outcome what came of it
 */
public record RecordOutcomeRequest(ConsultationOutcome outcome) {}
