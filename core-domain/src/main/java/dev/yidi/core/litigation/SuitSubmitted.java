package dev.yidi.core.litigation;

import dev.yidi.core.court.Court;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The suit was handed in to the court 递交起诉状. */
public record SuitSubmitted(Instant at, Court court, LocalDate submittedOn, Instant submittedAt)
        implements AgencyEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.court(court.name()), DisclosurePurpose.LITIGATE));
    }

    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.and(Filing.submitted(court, submittedOn));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.SUIT_SUBMITTED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return submittedAt;
    }
}
