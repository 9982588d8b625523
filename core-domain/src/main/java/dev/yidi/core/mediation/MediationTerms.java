package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import dev.yidi.core.time.LimitId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The legal terms of a type of mediation as data 调解规则集; a mediation keeps those it began under.
 *
 * @param type the type they are for
 * @param period the limit that runs from acceptance
 * @param free whether nobody may charge for it
 * @param objectionToNamedMediatorEnds whether not accepting an appointed mediator counts as refusing mediation
 * @param recusalOverridableByAll whether a mediator in conflict may go on if every party agrees
 * @param effectActs the acts a written agreement needs to take effect
 * @param writtenTriggers the facts that make a written agreement mandatory
 * @param otherWays the ways the parties must be told of when mediation fails
 * @param basis the text the type as a whole rests on
 * @param rules the legal source of each rule
 */
public record MediationTerms(
        MediationType type,
        LimitId period,
        boolean free,
        boolean objectionToNamedMediatorEnds,
        boolean recusalOverridableByAll,
        Set<EffectAct> effectActs,
        Set<WrittenTrigger> writtenTriggers,
        Set<OtherWay> otherWays,
        Citation basis,
        List<RuleBasis> rules) {

    public MediationTerms {
        effectActs = Ordered.set(effectActs);
        writtenTriggers = Ordered.set(writtenTriggers);
        otherWays = Ordered.set(otherWays);
        rules = List.copyOf(rules);
    }

    /** The terms of people's mediation 人民调解 under 人民调解法(2010). */
    public static MediationTerms peoples() {
        return MediationTermsTable.published().get("peoples");
    }

    /** The legal sources of {@code rule}, the general ones first; empty where none is named. */
    public List<Citation> basisOf(MediationRule rule) {
        return rules.stream()
                .filter(r -> r.rule() == rule)
                .map(RuleBasis::basis)
                .toList();
    }

    Reason reason(String code, MediationRule rule) {
        return new Reason(code, basisOf(rule), Map.of());
    }
}
