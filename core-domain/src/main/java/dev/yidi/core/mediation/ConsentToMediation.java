package dev.yidi.core.mediation;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A party consents 同意调解; the last consent begins the mediation. */
public record ConsentToMediation(PartyId party) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.PROPOSED)
                .and(PartyChecks.unknown(m, Set.of(party)))
                .when(
                        m.consents().given().contains(party),
                        () -> Reason.of("mediation.consent.already-given").with("party", party))
                .orElse(() -> m.consents().with(party).complete()
                        ? List.of(new MediationConsented(now, party), complete(m, now))
                        : List.of(new MediationConsented(now, party)));
    }

    private static MediationEvent complete(Mediation m, Instant now) {
        return m.terms().acceptance() == AcceptanceRule.CONSENT ? new MediationAccepted(now) : new AllConsented(now);
    }
}
