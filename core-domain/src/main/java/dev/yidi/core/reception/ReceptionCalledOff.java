package dev.yidi.core.reception;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** The reception day was called off 取消接访; what was booked was put off before. */
public record ReceptionCalledOff(Instant at, FreeText reason) implements ReceptionEvent {
    @Override
    public LeaderReception evolve(LeaderReception file) {
        return file.at(ReceptionStage.CALLED_OFF);
    }
}
