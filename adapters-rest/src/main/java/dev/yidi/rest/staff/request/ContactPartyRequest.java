package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A contact with a party.
 *
 * @param party the party
 * @param reached whether the party was reached
 */
public record ContactPartyRequest(@Written(As.IDENTIFIER) String party, Boolean reached) {}
