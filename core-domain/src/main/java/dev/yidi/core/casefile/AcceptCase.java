package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/**
 * Accepts the case 受理: by the organ it was dispatched to, or, before any dispatch, by the organ that has it. An
 * objection that is not decided yet is dropped by it.
 *
 * @param handler the officer of that organ who handles it
 */
public record AcceptCase(OfficerId handler) implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.CLASSIFIED, Stage.DISPATCHED);

    @Override
    public Operation operation() {
        return Operation.ACCEPT;
    }

    @Override
    public Set<Stage> stages() {
        return STAGES;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        boolean waiting = file.stage() == Stage.DISPATCHED;
        return new Refusals()
                .at(file, stages())
                .when(waiting && !standing.receives(), Refusal.NOT_RECEIVER)
                .when(!waiting && !standing.holds(), Refusal.NOT_HOLDER)
                .when(file.protection().recused().contains(handler), Refusal.OFFICER_RECUSED)
                .and(PetitionRules.againstAcceptance(file))
                .or(() -> new CaseAccepted(setting.now(), acceptingOrgan(file, setting), handler));
    }

    private static OrganId acceptingOrgan(CaseFile file, Setting setting) {
        OrganId holder = file.custody()
                .open()
                .map(Dispatching::to)
                .or(file.custody()::accountable)
                .or(() -> setting.actingOrgan())
                .orElse(file.intake().organ());
        return setting.current(holder);
    }
}
