package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.mandate.MandateScope;
import java.util.ArrayList;
import java.util.List;

/**
 * Registers a matter in a citizen's place 代为登记: registration and mandate are one act, and the proxy acts for a party of
 * the matter.
 */
public record RegisterByProxy(RegisterCase registration, GiveMandate mandate) {

    /** The first events of the case, or every reason against it; clocks are seen to by {@link Decision}. */
    public Outcome<List<CaseEvent>> decide(Setting setting) {
        Outcome<List<CaseEvent>> registered = registration.decide(setting);
        boolean knows = registration.parties().stream()
                .anyMatch(party -> party.id().equals(mandate.terms().principal()) && party.isOn(setting.today()));
        boolean isProxy = setting.actor()
                .officer()
                .filter(mandate.terms().proxy()::equals)
                .isPresent();
        List<Reason> against = new Refusals()
                .unless(isProxy, Refusal.NOT_PROXY)
                .unless(knows, Refusal.PARTY_UNKNOWN)
                .unless(mandate.terms().scope().contains(MandateScope.REGISTER), Refusal.MANDATE_WITHOUT_REGISTRATION)
                .and(registered.reasons())
                .all();
        return against.isEmpty() ? with(registered.orElseThrow(), setting) : Outcome.refused(against);
    }

    private Outcome<List<CaseEvent>> with(List<CaseEvent> events, Setting setting) {
        return mandate.decide(CaseFile.from(events), setting).map(given -> {
            List<CaseEvent> all = new ArrayList<>(events);
            all.addAll(given);
            return List.copyOf(all);
        });
    }
}
