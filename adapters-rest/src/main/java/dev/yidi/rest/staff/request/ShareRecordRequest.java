package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * An officer whom the client lets read the records.
 *
 * @param with the officer
 * @param by the client
 */
public record ShareRecordRequest(
        @Written(As.IDENTIFIER) String with,
        @Written(As.IDENTIFIER) String by) {}
