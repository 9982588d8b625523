package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import java.time.Instant;

/** An officer decided whether another case is the same matter 同一事项认定; the last decision counts. */
public record LikenessDecided(Instant at, CaseId other, SameMatterDecision decision, FreeText reason)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return switch (decision) {
            case LINKED -> file.with(file.links().linkedTo(other));
            case SAME_PENDING, SAME_EXHAUSTED, RAISED_WHILE_PENDING, RAISED_AFTER_RECHECK ->
                file.with(file.links().sameAs(other, decision));
            case DISTINCT -> file.with(file.links().distinctFrom(other));
            case MERGED_INTO, ABSORBED -> file;
        };
    }
}
