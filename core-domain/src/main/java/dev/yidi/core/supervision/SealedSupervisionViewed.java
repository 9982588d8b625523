package dev.yidi.core.supervision;

import dev.yidi.core.OfficerId;
import java.time.Instant;

/** An officer looked into a supervision over a sealed case 督办查阅留痕 (信访工作条例 art. 30). */
public record SealedSupervisionViewed(Instant at, OfficerId officer) implements SupervisionEvent {
    @Override
    public Supervision evolve(Supervision file) {
        return file;
    }

    @Override
    public boolean isLook() {
        return true;
    }
}
