package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.mediation.ConflictGround;
import java.time.Instant;

/** An officer stepped aside or was made to 回避: from now on a denial that nothing overrides. */
public record OfficerRecused(Instant at, OfficerId officer, ConflictGround ground) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.protection().recusing(officer))
                .with(file.custody().without(officer));
    }
}
