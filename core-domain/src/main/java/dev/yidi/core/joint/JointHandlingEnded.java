package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The joint handling ended 联合调处结束.
 *
 * @param lapsed the clocks of voluntary contributions that nobody waits for any more
 */
public record JointHandlingEnded(Instant at, JointEnd end, Set<Means> means, FreeText summary, Set<ClockId> lapsed)
        implements JointEvent {
    public JointHandlingEnded {
        means = Ordered.set(means);
        lapsed = Ordered.set(lapsed);
    }

    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.ended(new JointEnding(at, end, means, summary));
    }

    @Override
    public Optional<String> lapses(ClockId clock) {
        return lapsed.contains(clock) ? Optional.of("joint-ended") : Optional.empty();
    }
}
