package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An organ was asked for its contribution 要求协办; where it comes when called, this is a call.
 *
 * @param days within how many days it is to deliver
 * @param responseMinutes within how many minutes it comes, where it is on call
 * @param clock the clock that counts the days
 */
public record ContributionAsked(
        Instant at,
        ContributionId contribution,
        OrganId organ,
        FreeText duty,
        boolean required,
        int days,
        Optional<Integer> responseMinutes,
        ClockId clock)
        implements JointEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(organ), DisclosurePurpose.HANDLE));
    }

    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.with(Contribution.of(this));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.JOINT_ASKED);
    }
}
