package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Answers a proposal in writing 书面反馈. */
public record AnswerProposal(ProposalKind kind, FreeText text) implements SupervisionCommand {
    @Override
    public Operation operation() {
        return Operation.ANSWER;
    }

    @Override
    public Outcome<List<SupervisionEvent>> decide(Supervision file, Setting setting) {
        boolean open = file.proposals().stream()
                .anyMatch(
                        proposal -> proposal.kind() == kind && proposal.answer().isEmpty());
        return SupervisionCommand.byAddressee(file, setting)
                .unless(open, () -> SupervisionRefusal.NOT_PROPOSED.reason().with("kind", kind))
                .orAll(() -> List.of(new ProposalAnswered(setting.now(), kind, text)));
    }
}
