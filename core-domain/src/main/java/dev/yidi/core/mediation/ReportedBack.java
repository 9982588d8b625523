package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The referring organ was told the result 反馈结果. It carries what was told and which papers went, never their words.
 *
 * @param to the organ
 * @param outcomes what was owed and is told
 * @param materials the papers that went with it
 */
public record ReportedBack(Instant at, OrganId to, Set<ReturnOutcome> outcomes, Set<ReturnMaterial> materials)
        implements MediationEvent {
    public ReportedBack {
        outcomes = Ordered.set(outcomes);
        materials = Ordered.set(materials);
    }

    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(to), DisclosurePurpose.HANDLE));
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.course().returned(outcomes));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.RESULT_RETURNED);
    }
}
