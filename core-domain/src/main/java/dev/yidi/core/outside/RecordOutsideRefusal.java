package dev.yidi.core.outside;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Records that the other body did not take the matter, and why 不予受理. */
public record RecordOutsideRefusal(FreeText ground) implements OutsideCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return o.during(OutsideStage.REFERRED, OutsideStage.APPLIED, OutsideStage.CORRECTING)
                .orAll(() -> List.of(new OutsideRefused(setting.now(), ground)));
    }
}
