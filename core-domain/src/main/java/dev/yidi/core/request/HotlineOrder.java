package dev.yidi.core.request;

import dev.yidi.core.Text;
import java.time.Instant;

/**
 * An order of the hotline 工单 as it came.
 *
 * @param number the hotline's own order number, by which it is closed back
 * @param nature what the caller wants
 * @param calledAt when the citizen called
 * @param reachable whether the citizen can be called back; an anonymous caller cannot
 */
public record HotlineOrder(String number, OrderNature nature, Instant calledAt, boolean reachable) {
    public HotlineOrder {
        Text.identifier("order", number);
    }
}
