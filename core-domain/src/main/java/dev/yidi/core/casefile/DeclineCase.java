package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.litigation.LitigationReferral;
import java.util.List;
import java.util.Set;

/**
 * Does not accept the case 不予受理, and says why, by which law and where to go instead. Who is merely not competent
 * objects to the dispatch: the citizen is not sent away for it.
 */
public record DeclineCase(DeclineGround ground, Citation basis, FreeText whereToGo) implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.REGISTERED, Stage.CLASSIFIED, Stage.DISPATCHED);

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
                .when(waiting && ground == DeclineGround.OUTSIDE_COMPETENCE, Refusal.OBJECT_INSTEAD)
                .when(file.custody().pendingObjection().isPresent(), Refusal.OBJECTION_PENDING)
                .when(owesCourt(file), Refusal.PROCEEDING_OPEN)
                .and(JointDuties.against(file))
                .or(() -> new CaseNotAccepted(
                        setting.now(),
                        setting.current(file.custody()
                                .open()
                                .map(Dispatching::to)
                                .or(file.custody()::accountable)
                                .orElse(file.intake().organ())),
                        ground,
                        basis,
                        whereToGo));
    }

    /** What a court referred goes back to it first. */
    private static boolean owesCourt(CaseFile file) {
        return file.proceedings().of(LitigationReferral.class).stream().anyMatch(LitigationReferral::isOpen);
    }
}
