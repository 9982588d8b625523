package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Closes the supervision with a finding 督办办结: on a written reply that stands, or because there is nothing to it any more; never over an unanswered proposal. */
public record CloseSupervision(SupervisionFinding finding, FreeText note) implements SupervisionCommand {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<SupervisionEvent>> decide(Supervision file, Setting setting) {
        boolean replied = file.stage() == SupervisionStage.REPLIED;
        return SupervisionCommand.bySupervisor(file, setting)
                .when(
                        finding.needsReply() && !replied && file.finding().isEmpty(),
                        SupervisionRefusal.REPLY_NEEDED::reason)
                .when(
                        file.proposals().stream()
                                .anyMatch(proposal -> proposal.answer().isEmpty()),
                        SupervisionRefusal.PROPOSAL_OPEN::reason)
                .orAll(() -> List.of(new SupervisionClosed(
                        setting.now(), setting.actor().officer().orElseThrow(), finding, note)));
    }
}
