package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * The order that this one repeats.
 *
 * @param mainOrder the number of the order that goes on and was told of this one
 */
public record EndAsRepeatRequest(@Written(As.IDENTIFIER) String mainOrder) {}
