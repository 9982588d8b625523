package dev.yidi.rest.staff.request;

import dev.yidi.core.consultation.ConsultationKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A consultation to ask for.
 *
 * @param kind what is asked for
 * @param client the party who is advised
 * @param child whether the client is under fourteen
 */
public record AskForConsultationRequest(
        ConsultationKind kind, @Written(As.IDENTIFIER) String client, boolean child) {}
