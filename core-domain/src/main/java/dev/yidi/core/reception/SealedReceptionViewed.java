package dev.yidi.core.reception;

import dev.yidi.core.OfficerId;
import java.time.Instant;

/** An officer looked into a reception day reserved for sealed cases 接访查阅留痕 (信访工作条例 art. 30). */
public record SealedReceptionViewed(Instant at, OfficerId officer) implements ReceptionEvent {
    @Override
    public LeaderReception evolve(LeaderReception file) {
        return file;
    }

    @Override
    public boolean isLook() {
        return true;
    }
}
