package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import java.time.Instant;

/** A further officer signs for this case 加签. */
public record SignerAdded(Instant at, OfficerId signer) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().signedBy(signer));
    }
}
