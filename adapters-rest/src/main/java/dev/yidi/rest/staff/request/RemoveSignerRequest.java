package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * An officer who need not sign any more.
 *
 * @param signer the officer
 * @param reason why
 */
public record RemoveSignerRequest(
        @Written(As.IDENTIFIER) String signer,
        @Words(max = 20_000) String reason) {}
