package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * An officer whom the client no longer lets read the records.
 *
 * @param with the officer
 */
public record UnshareRecordRequest(@Written(As.IDENTIFIER) String with) {}
