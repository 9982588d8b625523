package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.Text;
import java.time.Instant;

/**
 * A party was charged against a published price list 收取调解费用.
 *
 * @param payer the party
 * @param priceList where the list is published
 * @param what for what, and how much
 */
public record FeeCharged(Instant at, PartyId payer, String priceList, FreeText what) implements MediationEvent {
    public FeeCharged {
        Text.required("priceList", priceList, 500);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.course().charged());
    }
}
