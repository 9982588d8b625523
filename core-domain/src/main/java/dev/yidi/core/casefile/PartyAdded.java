package dev.yidi.core.casefile;

import java.time.Instant;

/** A party joined the case 追加当事人. */
public record PartyAdded(Instant at, Party party) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.and(party);
    }
}
