package dev.yidi.core.outside;

import dev.yidi.core.Outcome;
import java.util.List;

/** Records that the party gives the procedure up 放弃. */
public record DropOutside() implements OutsideCommand {
    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return o.during(
                        OutsideStage.TOLD,
                        OutsideStage.REFERRED,
                        OutsideStage.APPLIED,
                        OutsideStage.CORRECTING,
                        OutsideStage.ACCEPTED)
                .orAll(() -> List.of(new OutsideDropped(setting.now())));
    }
}
