package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.time.Instant;

/**
 * The receipt of the ruling by a party.
 *
 * @param party the party
 * @param servedAt when the party received it
 */
public record RulingServiceRequest(@Written(As.IDENTIFIER) String party, Instant servedAt) {}
