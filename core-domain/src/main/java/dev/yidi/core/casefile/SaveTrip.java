package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.MandateScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records that the proxy went where the principal would have had to go 代跑: a trip saved. */
public record SaveTrip(MandateId mandate, FreeText place, TripPurpose purpose) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<Mandate> found = file.mandates().find(mandate);
        Standing standing = new Standing(file, setting);
        return new Refusals()
                .at(file, stages())
                .when(found.isEmpty(), Refusal.MANDATE_UNKNOWN)
                .when(found.filter(each -> !standing.is(each.terms().proxy())).isPresent(), Refusal.NOT_PROXY)
                .and(found.map(each -> each.against(MandateScope.ATTEND, setting.today()))
                        .orElseGet(List::of))
                .or(() -> new TripSaved(setting.now(), mandate, place, purpose));
    }

    @Override
    public Optional<MandateScope> proxyScope() {
        return Optional.of(MandateScope.ATTEND);
    }
}
