package dev.yidi.rest.staff.request;

import dev.yidi.core.report.IdentityPurpose;
import dev.yidi.rest.http.Words;

/**
 * A look at who the reporters are.
 *
 * @param purpose what for
 * @param reason why
 */
public record OpenIdentityRequest(
        IdentityPurpose purpose, @Words(max = 20_000) String reason) {}
