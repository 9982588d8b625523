package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.PetitionCategory;
import java.util.List;
import java.util.Set;

/** Records that the two sides settled the matter between them 和解 (信访工作条例 art. 33). */
public record RecordSettlement(Set<PartyId> parties, FreeText terms) implements PetitionCommand {
    public RecordSettlement {
        parties = Ordered.set(parties);
    }

    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections()
                .during(p, PetitionStage.TRIAGED, PetitionStage.ROUTED)
                .of(PetitionCategory.APPEAL_CLAIM, c)
                .when(parties.size() < 2, "petition.settlement.alone")
                .when(p.openHearing().isPresent(), "petition.hearing.open")
                .or(() -> new AppealSettled(c.now(), parties, terms));
    }
}
