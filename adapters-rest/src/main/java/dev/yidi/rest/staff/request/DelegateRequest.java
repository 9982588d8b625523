package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * The next handler.
 *
 * @param to the officer
 */
public record DelegateRequest(@Written(As.IDENTIFIER) String to) {}
