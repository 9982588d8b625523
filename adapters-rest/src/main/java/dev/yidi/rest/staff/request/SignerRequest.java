package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * Another officer who signs.
 *
 * @param signer the officer
 */
public record SignerRequest(@Written(As.IDENTIFIER) String signer) {}
