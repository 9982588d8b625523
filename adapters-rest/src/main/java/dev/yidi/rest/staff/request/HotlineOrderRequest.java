package dev.yidi.rest.staff.request;

import dev.yidi.core.request.OrderNature;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.time.Instant;

/**
 * An order of the hotline as it came.
 *
 * @param number the hotline's own order number, by which it is closed back
 * @param nature what the caller wants
 * @param calledAt when the citizen called
 * @param reachable whether the citizen can be called back; an anonymous caller cannot
 */
public record HotlineOrderRequest(
        @Written(As.IDENTIFIER) String number, OrderNature nature, Instant calledAt, Boolean reachable) {}
