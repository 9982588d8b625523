package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * The party that takes the application back.
 *
 * @param by the party
 */
public record ApplicationWithdrawalRequest(
        @Written(As.IDENTIFIER) String by) {}
