package dev.yidi.core.mediation;

import dev.yidi.core.Fault;
import dev.yidi.core.FreeText;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Ordered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the parties agreed 协议内容 (人民调解法 art. 29).
 *
 * @param facts the main facts, the issues and each party's responsibility
 * @param content what was agreed
 * @param obligations who performs what and when; each with its own name
 * @param partial whether only part of the dispute is settled
 * @param otherWaysTold for a partial agreement, the ways the parties were told of for the rest
 * @param undisputedFacts the facts nobody disputes
 */
public record AgreementTerms(
        FreeText facts,
        FreeText content,
        List<Obligation> obligations,
        boolean partial,
        Set<OtherWay> otherWaysTold,
        List<FreeText> undisputedFacts) {

    public AgreementTerms {
        obligations = List.copyOf(obligations);
        otherWaysTold = Ordered.set(otherWaysTold);
        undisputedFacts = List.copyOf(undisputedFacts);
        List<Fault> faults = faults(obligations);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("agreement", faults);
        }
    }

    /** A settlement of the whole dispute. */
    public static AgreementTerms whole(FreeText facts, FreeText content, List<Obligation> obligations) {
        return new AgreementTerms(facts, content, obligations, false, Set.of(), List.of());
    }

    /** The obligation called {@code id}. */
    public Optional<Obligation> obligation(String id) {
        return obligations.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    private static List<Fault> faults(List<Obligation> obligations) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < obligations.size(); i++) {
            Obligation o = obligations.get(i);
            String path = "agreement.obligations[" + i + "]";
            if (!seen.add(o.id())) {
                faults.add(new Fault(
                        path,
                        "mediation.obligation.duplicate",
                        "expected a name of its own, found " + o.id() + " again"));
            }
            if (o.owedBy().equals(o.owedTo())) {
                faults.add(new Fault(
                        path,
                        "mediation.obligation.to-oneself",
                        "expected two parties, found " + o.owedBy() + " twice"));
            }
        }
        return faults;
    }
}
