package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A party clearly refuses 拒绝调解, before or in the middle of it (人民调解法 art. 17, 23): the mediation ends, and nothing bars
 * it. The other ways are still owed then: {@link TellOtherWays}.
 */
public record RefuseMediation(PartyId party, Optional<FreeText> reason) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(
                        MediationStage.PROPOSED,
                        MediationStage.OPEN,
                        MediationStage.AGREEMENT_DRAWN,
                        MediationStage.SUSPENDED)
                .and(PartyChecks.unknown(m, Set.of(party)))
                .orElse(() -> List.of(new MediationRefused(now, party, reason)));
    }
}
