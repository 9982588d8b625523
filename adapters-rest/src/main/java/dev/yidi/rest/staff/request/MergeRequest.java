package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * The case this one goes on in.
 *
 * @param into the main case
 */
public record MergeRequest(@Written(As.IDENTIFIER) String into) {}
