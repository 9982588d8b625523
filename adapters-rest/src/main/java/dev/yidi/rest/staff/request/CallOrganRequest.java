package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A call to an organ on call.
 *
 * @param contribution the contribution, by its name
 */
public record CallOrganRequest(@Written(As.IDENTIFIER) String contribution) {}
