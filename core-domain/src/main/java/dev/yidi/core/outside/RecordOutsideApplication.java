package dev.yidi.core.outside;

import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;

/** Records that the party applied there 提出申请; whether it is in time is for the other body. */
public record RecordOutsideApplication(LocalDate on) implements OutsideCommand {
    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return o.during(OutsideStage.TOLD, OutsideStage.REFERRED)
                .and(setting.notYet(on))
                .orAll(() -> List.of(new OutsideApplied(setting.now(), setting.startOf(on))));
    }
}
