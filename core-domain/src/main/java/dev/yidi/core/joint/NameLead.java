package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;

/** Lets another organ lead 变更牵头单位: the centre does, once the case was dispatched to it. */
public record NameLead(OrganId lead, FreeText reason) implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return joint.going()
                .and(Checks.convenes(scene))
                .when(scene.same(lead, joint.lead()), () -> Reason.of("joint.lead.same"))
                .orElse(() -> List.of(new LeadNamed(scene.now(), lead, reason)));
    }

    @Override
    public Set<OrganId> bringsIn() {
        return Set.of(lead);
    }
}
