package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import java.time.Instant;

/** An officer looked into the sealed case 查阅留痕 (信访工作条例 art. 30). */
public record SealedDataViewed(Instant at, OfficerId officer) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file;
    }
}
