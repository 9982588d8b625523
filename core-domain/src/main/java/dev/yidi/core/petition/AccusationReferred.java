package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;

/** An accusation was sent to those who may deal with it 检举控告移送, under their own rules; it ends the handling. */
public record AccusationReferred(Instant at, Authority to, FreeText reason) implements PetitionEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(
                to.organ().map(Recipient::of).orElseGet(() -> Recipient.body(to.name())), DisclosurePurpose.HANDLE));
    }

    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.course().ended(PetitionEnd.REFERRED));
    }
}
