package dev.yidi.core.casefile;

import java.time.Instant;

/** What is kept of a party was corrected or completed 更正、补充 (个人信息保护法 art. 46). */
public record PartyCorrected(Instant at, Party party) implements PrivacyEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(party);
    }
}
