package dev.yidi.core.reception;

import java.time.Instant;

/** The reception day ended 接访结束. */
public record ReceptionClosed(Instant at) implements ReceptionEvent {
    @Override
    public LeaderReception evolve(LeaderReception file) {
        return file.at(ReceptionStage.CLOSED);
    }
}
