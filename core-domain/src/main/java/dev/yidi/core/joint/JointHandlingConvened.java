package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.ProceedingOpening;
import java.time.Instant;

/** The centre convened a joint handling 召集联合调处; the first event of every one. */
public record JointHandlingConvened(Instant at, ProceedingId id, OrganId convenedBy, OrganId lead, FreeText purpose)
        implements JointEvent, ProceedingOpening<JointHandling> {
    @Override
    public JointHandling begin() {
        return JointHandling.begin(this);
    }
}
