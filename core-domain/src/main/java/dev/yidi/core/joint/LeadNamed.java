package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;

/** Another organ leads 变更牵头单位. */
public record LeadNamed(Instant at, OrganId lead, FreeText reason) implements JointEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(lead), DisclosurePurpose.HANDLE));
    }

    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.ledBy(lead);
    }
}
