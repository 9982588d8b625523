package dev.yidi.core.outside;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records that the party took the decision, or the refusal, to court 起诉、上诉. */
public record RecordDecisionSued() implements OutsideCommand {
    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return o.during(OutsideStage.DECIDED, OutsideStage.REFUSED)
                .when(o.sued(), () -> Reason.of("outside.sued-before"))
                .orAll(() -> List.of(new DecisionSued(setting.now())));
    }
}
