package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds a party 追加当事人. */
public record AddParty(Party party) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Optional<LocalDate> rolesOn(Setting setting) {
        return Optional.empty();
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .and(PartyRules.against(party, file, setting))
                .or(() -> new PartyAdded(setting.now(), party));
    }
}
