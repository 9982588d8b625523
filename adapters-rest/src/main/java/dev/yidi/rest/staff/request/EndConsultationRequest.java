package dev.yidi.rest.staff.request;

import dev.yidi.core.consultation.ConsultationEnd;

/**
 * The end of a consultation without a result.
 *
 * @param end why it ends
 */
public record EndConsultationRequest(ConsultationEnd end) {}
