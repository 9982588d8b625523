package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import java.time.Instant;

/** Another organ leads 变更牵头单位. */
public record LeadNamed(Instant at, OrganId lead, FreeText reason) implements JointEvent {
    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.ledBy(lead);
    }
}
