package dev.yidi.messaging.inbound.data;

import dev.yidi.core.litigation.ReferralChannel;
import dev.yidi.core.litigation.ReferralKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A dispute a court refers to mediation before or after filing 法院委派、委托.
 *
 * @param court who refers
 * @param number the court's number for it
 * @param kind before filing, or after it in which procedure
 * @param channel how the papers come
 * @param referredAt when it was referred
 * @param place the division where it arose
 * @param title in a few words
 * @param narrative what happened and what is asked for
 * @param topic what it is about, of the county's catalogue; a case without it is not classified
 * @param parties who is involved
 */
public record CourtReferralData(
        @Valid CourtData court,
        @Words(max = 80) String number,
        ReferralKind kind,
        ReferralChannel channel,
        Instant referredAt,
        @Written(As.DIVISION) String place,
        @Words(max = 200) String title,
        @Words(max = 19_000) String narrative,
        Optional<@Written(As.IDENTIFIER) String> topic,
        @Size(min = 2, max = 100, message = "list.size") List<@Valid PartyData> parties) {
    public CourtReferralData {
        parties = List.copyOf(parties);
    }

    /** Its name; nothing of what it says. */
    @Override
    public String toString() {
        return "CourtReferralData";
    }
}
