package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * The separate consent to process sensitive data.
 *
 * @param by the client, or the guardian of a child
 * @param told whether they were told why it is needed and what it means for them
 */
public record ConsentToProcessingRequest(
        @Written(As.IDENTIFIER) String by, Boolean told) {}
