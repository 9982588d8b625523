package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A booking of a reception day.
 *
 * @param booking the booking
 */
public record BookingRequest(@Written(As.IDENTIFIER) String booking) {}
