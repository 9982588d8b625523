package dev.yidi.core.outside;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records what the other body decided 结果反馈.
 *
 * @param receivedOn the day the party received the decision
 * @param result what it came to
 * @param summary in words
 */
public record RecordOutsideDecision(LocalDate receivedOn, OutsideResult result, Optional<FreeText> summary)
        implements OutsideCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return o.during(OutsideStage.ACCEPTED)
                .and(setting.notYet(receivedOn))
                .orAll(() -> List.of(new OutsideDecided(setting.now(), setting.startOf(receivedOn), result, summary)));
    }
}
