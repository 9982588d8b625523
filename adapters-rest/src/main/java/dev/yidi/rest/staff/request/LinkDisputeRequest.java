package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A dispute that followed the decision.
 *
 * @param dispute the case
 */
public record LinkDisputeRequest(@Written(As.IDENTIFIER) String dispute) {}
