package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tells the parties before the first session what they must know 告知权利义务和规则 (特邀调解规定 art. 14). */
public record TellRules(Set<MediationNotice> notices) implements MediationCommand {
    public TellRules {
        notices = Ordered.set(notices);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.PROPOSED, MediationStage.OPEN)
                .when(notices.isEmpty(), () -> Reason.of("mediation.notices.none"))
                .orElse(() -> List.of(new RulesTold(now, notices)));
    }
}
