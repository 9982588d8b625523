package dev.yidi.core.mediation;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Records that the mediator got in touch with a party 联系当事人 (人民法院在线调解规则 art. 15). */
public record ContactParty(PartyId party, boolean reached) implements MediationCommand {

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.PROPOSED, MediationStage.OPEN)
                .and(PartyChecks.unknown(m, Set.of(party)))
                .orElse(() -> List.of(new PartyContacted(now, party, reached)));
    }
}
