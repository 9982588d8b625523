package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A request for review or recheck that is taken back.
 *
 * @param by who takes it back
 */
public record WithdrawReviewRequest(@Written(As.IDENTIFIER) String by) {}
