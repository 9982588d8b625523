package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tells the parties of other ways after a failed mediation 告知其他途径 (人民调解法 art. 26). */
public record TellOtherWays(Set<OtherWay> ways) implements MediationCommand {
    public TellOtherWays {
        ways = Ordered.set(ways);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        boolean ended = m.stage() == MediationStage.ENDED;
        return m.during(MediationStage.ENDED)
                .when(ended && m.otherWaysOwed().isEmpty(), () -> Reason.of("mediation.ways.nothing-owed"))
                .whenAny(
                        Ordered.without(m.otherWaysOwed(), ways),
                        "missing",
                        () -> m.terms().reason("mediation.ways.not-all-told", MediationRule.OTHER_WAYS))
                .orElse(() -> List.of(new OtherWaysTold(now, ways)));
    }
}
