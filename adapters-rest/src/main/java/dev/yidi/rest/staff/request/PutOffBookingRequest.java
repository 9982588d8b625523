package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A booking to put off.
 *
 * @param booking the booking
 * @param reason why
 */
public record PutOffBookingRequest(
        @Written(As.IDENTIFIER) String booking,
        @Words(max = 20_000) String reason) {}
