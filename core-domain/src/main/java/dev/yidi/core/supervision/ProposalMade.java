package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something was proposed to the organ 提出建议. */
public record ProposalMade(Instant at, ProposalKind kind, FreeText text) implements SupervisionEvent {
    @Override
    public Supervision evolve(Supervision file) {
        List<Proposal> proposals = new ArrayList<>(file.proposals());
        proposals.add(new Proposal(kind, text, Optional.empty()));
        return file.withProposals(proposals);
    }
}
