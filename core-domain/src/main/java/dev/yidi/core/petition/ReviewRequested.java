package dev.yidi.core.petition;

import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The petitioner turned to the next higher organ 请求复查、复核. */
public record ReviewRequested(Instant at, ReviewRequest request) implements PetitionEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(
                request.to()
                        .organ()
                        .map(Recipient::of)
                        .orElseGet(() -> Recipient.body(request.to().name())),
                DisclosurePurpose.HANDLE));
    }

    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.decisions().with(request));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(
                request.instance() == Instance.REVIEW ? Milestone.REVIEW_REQUESTED : Milestone.RECHECK_REQUESTED);
    }
}
