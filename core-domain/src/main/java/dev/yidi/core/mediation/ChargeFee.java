package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Charges a party 收取调解费用: never where the law makes mediation free or says nothing, and else only against a published price
 * list (人民调解法 art. 4; 商事调解条例 art. 16).
 *
 * @param priceList where the list is published
 */
public record ChargeFee(PartyId payer, Optional<String> priceList, FreeText what) implements MediationCommand {
    public ChargeFee {
        priceList.ifPresent(list -> Text.required("priceList", list, 500));
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        FeeRule rule = m.terms().fee();
        return m.during(
                        MediationStage.OPEN,
                        MediationStage.AGREEMENT_DRAWN,
                        MediationStage.IN_EFFECT,
                        MediationStage.PERFORMED,
                        MediationStage.ENDED)
                .and(PartyChecks.unknown(m, Set.of(payer)))
                .when(rule == FeeRule.FREE, () -> m.terms().reason("mediation.fee.free", MediationRule.FREE))
                .when(rule == FeeRule.NOT_STATED, () -> Reason.of("mediation.fee.no-ground"))
                .when(
                        rule == FeeRule.PUBLISHED_PRICES && priceList.isEmpty(),
                        () -> m.terms().reason("mediation.fee.no-price-list", MediationRule.FREE))
                .orElse(() -> List.of(new FeeCharged(now, payer, priceList.orElseThrow(), what)));
    }
}
