package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * The party that consents.
 *
 * @param party the party
 */
public record ConsentRequest(@Written(As.IDENTIFIER) String party) {}
