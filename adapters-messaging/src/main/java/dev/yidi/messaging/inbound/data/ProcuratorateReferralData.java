package dev.yidi.messaging.inbound.data;

import dev.yidi.core.CaseKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A matter the procuratorate refers 检察院移送.
 *
 * @param number the procuratorate's number for it
 * @param kind what kind of matter it is
 * @param referredAt when it was referred
 * @param place the division where it arose
 * @param title in a few words
 * @param narrative what happened and what is asked for
 * @param topic what it is about, of the county's catalogue; a case without it is not classified
 * @param parties who is involved
 */
public record ProcuratorateReferralData(
        @Written(As.IDENTIFIER) String number,
        CaseKind kind,
        Instant referredAt,
        @Written(As.DIVISION) String place,
        @Words(max = 200) String title,
        @Words(max = 19_000) String narrative,
        Optional<@Written(As.IDENTIFIER) String> topic,
        @Size(max = 100, message = "list.too-long") List<@Valid PartyData> parties) {
    public ProcuratorateReferralData {
        parties = List.copyOf(parties);
    }

    /** Its name; nothing of what it says. */
    @Override
    public String toString() {
        return "ProcuratorateReferralData";
    }
}
