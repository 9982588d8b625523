package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.proceeding.ProceedingOpening;
import java.time.Instant;
import java.util.List;

/** The centre convened a joint handling 召集联合调处; the first event of every one. */
public record JointHandlingConvened(Instant at, ProceedingId id, OrganId convenedBy, OrganId lead, FreeText purpose)
        implements JointEvent, ProceedingOpening<JointHandling> {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(lead), DisclosurePurpose.HANDLE));
    }

    @Override
    public JointHandling begin() {
        return JointHandling.begin(this);
    }
}
