package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * The arrival of an organ.
 *
 * @param contribution the contribution, by its name
 */
public record RecordArrivalRequest(@Written(As.IDENTIFIER) String contribution) {}
