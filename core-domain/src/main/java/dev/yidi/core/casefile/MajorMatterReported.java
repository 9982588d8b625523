package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A major or urgent matter was reported up 重大紧急事项已报告: to whom, when and what. */
public record MajorMatterReported(
        Instant at, Set<OrganId> to, Optional<FreeText> further, Instant reportedAt, FreeText what)
        implements CaseEvent {
    public MajorMatterReported {
        to = Copies.of(to);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file;
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.MAJOR_REPORTED);
    }

    @Override
    public List<Disclosure> disclosures(CaseFile after) {
        return to.stream()
                .map(organ -> Disclosure.byDuty(
                        at, Recipient.of(organ), DisclosurePurpose.SUPERVISE, Set.of(DataKind.MATTER)))
                .toList();
    }
}
