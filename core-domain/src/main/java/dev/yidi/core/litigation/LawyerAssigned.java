package dev.yidi.core.litigation;

import dev.yidi.core.PersonName;
import dev.yidi.core.Text;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** A lawyer was assigned or retained 指派、委托律师. */
public record LawyerAssigned(Instant at, String engagement, PersonName lawyer, String firm, LawyerSource source)
        implements AgencyEvent {
    public LawyerAssigned {
        Text.identifier("engagement", engagement);
        Text.required("firm", firm, 200);
    }

    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.body(firm), DisclosurePurpose.LITIGATE));
    }

    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.and(new Engagement(engagement, lawyer, firm, source, EngagementStatus.ASSIGNED));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.LAWYER_ASSIGNED);
    }
}
