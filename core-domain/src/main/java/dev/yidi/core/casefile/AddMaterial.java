package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.mandate.MandateScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds material 补充材料. */
public record AddMaterial(Optional<PartyId> party, FreeText material) implements CaseCommand {
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
                .or(() -> new MaterialAdded(setting.now(), party, material));
    }
}
