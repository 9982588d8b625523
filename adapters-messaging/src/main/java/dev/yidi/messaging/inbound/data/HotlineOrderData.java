package dev.yidi.messaging.inbound.data;

import dev.yidi.core.request.OrderNature;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order of the 12345 hotline 工单.
 *
 * @param number the hotline's order number
 * @param nature what the caller wants
 * @param calledAt when the citizen called
 * @param reachable whether the citizen can be called back
 * @param place the division where it arose
 * @param title in a few words
 * @param narrative what happened and what is asked for
 * @param topic what it is about, of the county's catalogue; a case without it is not classified
 * @param parties who is involved
 */
public record HotlineOrderData(
        @Written(As.IDENTIFIER) String number,
        OrderNature nature,
        Instant calledAt,
        boolean reachable,
        @Written(As.DIVISION) String place,
        @Words(max = 200) String title,
        @Words(max = 19_000) String narrative,
        Optional<@Written(As.IDENTIFIER) String> topic,
        @Size(max = 100, message = "list.too-long") List<@Valid PartyData> parties) {
    public HotlineOrderData {
        parties = List.copyOf(parties);
    }

    /** Its name; nothing of what it says. */
    @Override
    public String toString() {
        return "HotlineOrderData";
    }
}
