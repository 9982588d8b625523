package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/** An officer who was added to sign has signed 已加签. */
public record CaseSigned(Instant at, OfficerId signer, boolean agrees, Optional<FreeText> remark) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().signed(new Signature(at, signer, agrees, remark, Signatures.round(file))));
    }
}
