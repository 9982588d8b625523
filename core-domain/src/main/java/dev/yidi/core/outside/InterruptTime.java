package dev.yidi.core.outside;

import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;

/** Records that the time to apply was interrupted and begins anew 时效中断, where the law knows that. */
public record InterruptTime(LocalDate on, InterruptionReason reason) implements OutsideCommand {
    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return o.during(OutsideStage.TOLD, OutsideStage.REFERRED)
                .and(setting.notYet(on))
                .when(!o.interruptible(), () -> OutsideLaw.reason("outside.not-interruptible"))
                .orAll(() -> List.of(new OutsideTimeInterrupted(setting.now(), setting.startOf(on), reason)));
    }
}
