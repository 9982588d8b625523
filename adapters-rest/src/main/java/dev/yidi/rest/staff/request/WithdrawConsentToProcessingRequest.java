package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A consent to process sensitive data that is taken back.
 *
 * @param by the client, or the guardian of a child
 */
public record WithdrawConsentToProcessingRequest(
        @Written(As.IDENTIFIER) String by) {}
