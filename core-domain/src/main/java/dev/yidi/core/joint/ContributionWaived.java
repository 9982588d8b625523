package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.util.Optional;

/** The lead does without the contribution 免除协办.
 *
 * @param clock the clock that counts for nothing any more
 */
public record ContributionWaived(Instant at, ContributionId contribution, FreeText reason, ClockId clock)
        implements JointEvent {
    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.change(contribution, each -> each.waived(at, reason));
    }

    @Override
    public Optional<String> lapses(ClockId other) {
        return clock.equals(other) ? Optional.of("waived") : Optional.empty();
    }
}
