package dev.yidi.core.outside;

import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;

/** Records that the party corrected the application 提交补正材料. */
public record RecordCorrection(LocalDate on) implements OutsideCommand {
    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return o.during(OutsideStage.CORRECTING)
                .and(setting.notYet(on))
                .orAll(() -> List.of(new CorrectionMade(setting.now(), setting.startOf(on))));
    }
}
