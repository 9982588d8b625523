package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ends a leader's charge 解除包案, with the reason: the centre does, or the leader. */
public record ReleaseCharge(FreeText reason) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.ASSIGN;
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<LeaderCharge> charge = file.custody().inCharge();
        Standing standing = new Standing(file, setting);
        boolean leads = charge.filter(each -> standing.is(each.leader())).isPresent();
        return new Refusals()
                .at(file, stages())
                .when(charge.isEmpty(), Refusal.NOT_CHARGED)
                .unless(leads || setting.actsForCentre(), Refusal.NOT_CENTRE)
                .or(() -> new ChargeReleased(setting.now(), charge.orElseThrow().leader(), reason));
    }
}
