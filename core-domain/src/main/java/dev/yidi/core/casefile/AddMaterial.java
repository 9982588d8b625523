package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.mandate.MandateScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds material 补充材料. A citizen adds no more by themselves where there are {@value #MOST} already, whoever added them: a technical guard
 * that keeps a case from growing without end, and no rule of law. Whoever takes part in the case as an officer may add what they bring.
 */
public record AddMaterial(Optional<PartyId> party, FreeText material) implements CaseCommand {
    /** So many may be there before a citizen adds one more by themselves; many times what any honest case has. */
    public static final int MOST = 100;

    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Optional<MandateScope> proxyScope() {
        return Optional.of(MandateScope.ADD_MATERIAL);
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).takesPart(), Refusal.NOT_HOLDER)
                .when(party.filter(each -> file.party(each).isEmpty()).isPresent(), Refusal.PARTY_UNKNOWN)
                .when(
                        setting.actor().kind() == ActorKind.CITIZEN
                                && file.aftercare().materials().size() >= MOST,
                        () -> Refusal.MATERIALS_TOO_MANY.reason().with("most", MOST))
                .or(() -> new MaterialAdded(setting.now(), party, material));
    }
}
