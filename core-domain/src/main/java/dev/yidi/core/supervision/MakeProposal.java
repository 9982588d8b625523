package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Proposes something to the organ 提出建议, which answers in writing (信访工作条例 art. 40). */
public record MakeProposal(ProposalKind kind, FreeText text) implements SupervisionCommand {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<SupervisionEvent>> decide(Supervision file, Setting setting) {
        return SupervisionCommand.bySupervisor(file, setting)
                .when(
                        file.proposals().stream().anyMatch(proposal -> proposal.kind() == kind),
                        () -> SupervisionRefusal.PROPOSED_BEFORE.reason().with("kind", kind))
                .orAll(() -> List.of(new ProposalMade(setting.now(), kind, text)));
    }
}
