package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * What a party conceded for the sake of compromise.
 *
 * @param by the party
 * @param what what it conceded
 */
public record AdmissionRequest(
        @Written(As.IDENTIFIER) String by,
        @Words(max = 20_000) String what) {}
