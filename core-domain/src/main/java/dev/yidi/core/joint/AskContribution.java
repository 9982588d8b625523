package dev.yidi.core.joint;

import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/** Asks one more organ, or one organ for one thing more 追加协办. */
public record AskContribution(Ask ask) implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return joint.going()
                .and(Checks.convenes(scene))
                .and(Checks.asks(joint.lead(), joint.contributions(), List.of(ask), scene))
                .orElse(() -> Checks.asked(List.of(ask), scene));
    }

    @Override
    public Set<OrganId> bringsIn() {
        return Set.of(ask.organ());
    }
}
