package dev.yidi.rest.staff.request;

import dev.yidi.core.reception.ReceptionOutcome;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * Somebody who was received.
 *
 * @param booking the booking
 * @param outcome what the leader decided
 * @param decision that in words
 */
public record ReceiveBookingRequest(
        @Written(As.IDENTIFIER) String booking,
        ReceptionOutcome outcome,
        @Words(max = 20_000) String decision) {}
