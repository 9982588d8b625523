package dev.yidi.messaging.inbound.data;

import dev.yidi.core.CaseKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A matter the police transfer 公安移送.
 *
 * @param number the police's number for it
 * @param kind what kind of matter it is
 * @param transferredAt when it was transferred
 * @param place the division where it arose
 * @param title in a few words
 * @param narrative what happened and what is asked for
 * @param topic what it is about, of the county's catalogue; a case without it is not classified
 * @param parties who is involved
 */
public record PoliceTransferData(
        @Written(As.IDENTIFIER) String number,
        CaseKind kind,
        Instant transferredAt,
        @Written(As.DIVISION) String place,
        @Words(max = 200) String title,
        @Words(max = 19_000) String narrative,
        Optional<@Written(As.IDENTIFIER) String> topic,
        @Size(max = 100, message = "list.too-long") List<@Valid PartyData> parties) {
    public PoliceTransferData {
        parties = List.copyOf(parties);
    }

    /** Its name; nothing of what it says. */
    @Override
    public String toString() {
        return "PoliceTransferData";
    }
}
