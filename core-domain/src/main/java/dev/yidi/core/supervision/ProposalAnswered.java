package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** The organ answered a proposal in writing 书面反馈. */
public record ProposalAnswered(Instant at, ProposalKind kind, FreeText text) implements SupervisionEvent {
    @Override
    public Supervision evolve(Supervision file) {
        return file.withProposals(file.proposals().stream()
                .map(proposal -> proposal.kind() == kind ? proposal.answered(text) : proposal)
                .toList());
    }
}
