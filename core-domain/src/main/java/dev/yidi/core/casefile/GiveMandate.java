package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.Terms;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records that a party lets somebody act for them 委托代办. One proxy at a time for one principal; the proxy is never on the
 * accused side nor recused, and reports back by a day.
 */
public record GiveMandate(MandateId mandate, Terms terms) implements CaseCommand {
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
        return refusals(file, setting).or(() -> new MandateGiven(setting.now(), mandate, terms, ProxyTerm.next(file)));
    }

    private Refusals refusals(CaseFile file, Setting setting) {
        List<Mandate> overlapping = file.mandates().overlapping(terms);
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).takesIn(), Refusal.NOT_HOLDER)
                .when(file.party(terms.principal()).isEmpty(), Refusal.PARTY_UNKNOWN)
                .when(file.mandates().find(mandate).isPresent(), Refusal.MANDATE_TWICE)
                .when(terms.scope().isEmpty(), Refusal.MANDATE_EMPTY)
                .when(terms.lastDay().isEmpty(), Refusal.MANDATE_ENDLESS)
                .when(!terms.term().contains(setting.today()), Refusal.MANDATE_NOT_TODAY)
                .when(!terms.reportBy().isAfter(setting.today()), Refusal.MANDATE_REPORT_DAY)
                .when(file.protection().recused().contains(terms.proxy()), Refusal.OFFICER_RECUSED)
                .when(
                        !overlapping.isEmpty(),
                        () -> Refusal.MANDATE_OVERLAPS
                                .reason()
                                .with(
                                        "mandates",
                                        overlapping.stream()
                                                .map(each -> each.id().value())
                                                .collect(Collectors.joining(", "))));
    }
}
