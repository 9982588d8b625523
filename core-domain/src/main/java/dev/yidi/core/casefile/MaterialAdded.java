package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Optional;

/** Material was added 补充材料 by the citizen or for them. */
public record MaterialAdded(Instant at, Optional<PartyId> party, FreeText material) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.aftercare().and(new Material(at, party, material)));
    }
}
