package dev.yidi.core.court;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Records when a party received the ruling that confirms the agreement 送达裁定, once for each party.
 *
 * @param servedAt when the party received it, which may have been before it is recorded here
 */
public record RecordRulingService(PartyId party, Instant servedAt) implements ConfirmationCommand {
    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new RulingServed(now, party, servedAt),
                List.of(
                        c.during(ConfirmationStage.CONFIRMED),
                        c.unknown(Set.of(party)),
                        Checks.when(servedAt.isAfter(now), () -> Reason.of("court.service.later")),
                        Checks.when(c.served().containsKey(party), () -> Reason.of("court.service.recorded"))));
    }
}
