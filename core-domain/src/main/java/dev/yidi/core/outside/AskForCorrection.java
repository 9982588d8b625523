package dev.yidi.core.outside;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;

/** Records that the other body asked for corrections 补正通知 (行政复议法 art. 31). */
public record AskForCorrection(LocalDate receivedOn, List<FreeText> what) implements OutsideCommand {
    public AskForCorrection {
        what = List.copyOf(what);
    }

    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return o.during(OutsideStage.APPLIED)
                .and(setting.notYet(receivedOn))
                .when(what.isEmpty(), () -> OutsideLaw.reason("outside.correction.nothing-named"))
                .orAll(() -> List.of(new CorrectionAsked(setting.now(), setting.startOf(receivedOn), what)));
    }
}
