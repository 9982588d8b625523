package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A dispute that may turn into an offence.
 *
 * @param to the organ that was told
 * @param what what was told
 */
public record RiskRequest(
        @Written(As.IDENTIFIER) String to,
        @Words(max = 20_000) String what) {}
