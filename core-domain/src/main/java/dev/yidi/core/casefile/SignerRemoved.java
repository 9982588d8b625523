package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/** An added officer signs no more 已取消加签. */
public record SignerRemoved(Instant at, OfficerId signer, FreeText reason) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().unsignedBy(signer));
    }
}
