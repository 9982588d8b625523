package dev.yidi.core.casefile;

import dev.yidi.core.privacy.ConsentId;
import java.time.Instant;

/** A consent was taken back 撤回同意 (个人信息保护法 art. 15): nothing more rests on it; what did stays lawful. */
public record ConsentWithdrawn(Instant at, ConsentId id) implements PrivacyEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.privacy().withdrawn(id, at));
    }
}
