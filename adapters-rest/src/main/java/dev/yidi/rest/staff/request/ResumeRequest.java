package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A clock to go on.
 *
 * @param clock the clock
 */
public record ResumeRequest(@Written(As.IDENTIFIER) String clock) {}
