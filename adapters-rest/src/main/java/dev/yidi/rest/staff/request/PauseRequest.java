package dev.yidi.rest.staff.request;

import dev.yidi.core.time.PauseReason;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A clock to stand still.
 *
 * @param clock the clock
 * @param reason why
 */
public record PauseRequest(@Written(As.IDENTIFIER) String clock, PauseReason reason) {}
