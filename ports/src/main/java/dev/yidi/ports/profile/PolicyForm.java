package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseKind;
import dev.yidi.core.likeness.Key;
import dev.yidi.core.likeness.Share;
import dev.yidi.core.likeness.Thresholds;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.request.CallBackRules;
import dev.yidi.core.time.Span;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the county of a document decides about its cases. */
final class PolicyForm {
    private PolicyForm() {}

    static Optional<CasePolicy> read(Part part) {
        Optional<String> number = part.one("numberPattern", text -> text);
        Optional<Integer> returns = part.number("returnLimit");
        Optional<Integer> reopenTimes = part.number("reopenTimes");
        Optional<Span> reopenWindow = part.one("reopenWindow", Span::parse);
        Optional<Integer> representatives = part.number("maxRepresentatives");
        Optional<Span> urgeInterval = part.one("urgeInterval", Span::parse);
        boolean reopenOnUnsatisfied = part.flag("reopenOnUnsatisfied");
        boolean sealedFromSuperiors = part.flag("sealedFromSuperiors");
        List<String> scale = part.many("ratingScale", text -> text);
        Set<String> unsatisfied = new LinkedHashSet<>(part.many("unsatisfiedGrades", text -> text));
        Optional<CallBackRules> callBack = part.part("callBack").flatMap(PolicyForm::callBack);
        Optional<Thresholds> likeness = part.part("likeness").flatMap(PolicyForm::likeness);
        return part.make(() -> new CasePolicy(
                number.orElseThrow(),
                returns.orElseThrow(),
                reopenTimes.orElseThrow(),
                reopenWindow.orElseThrow(),
                representatives.orElseThrow(),
                urgeInterval.orElseThrow(),
                reopenOnUnsatisfied,
                sealedFromSuperiors,
                scale,
                unsatisfied,
                callBack.orElseGet(CallBackRules::usual),
                likeness.orElse(Thresholds.STANDARD)));
    }

    private static Optional<Thresholds> likeness(Part part) {
        Optional<Share> same = part.one("sameText", Share::parse);
        Optional<Share> near = part.one("nearText", Share::parse);
        Optional<Integer> pairs = part.number("leastPairs");
        Optional<Integer> days = part.number("days");
        Map<Key, Integer> weights =
                part.part("weights").map(PolicyForm::weights).orElseGet(Thresholds.STANDARD::weights);
        return part.make(() -> new Thresholds(
                same.orElseThrow(), near.orElseThrow(), pairs.orElseThrow(), days.orElseThrow(), weights));
    }

    private static Map<Key, Integer> weights(Part part) {
        Map<Key, Integer> weights = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            if (part.has(key.name())) {
                part.number(key.name()).ifPresent(weight -> weights.put(key, weight));
            }
        }
        part.make(() -> weights);
        return weights;
    }

    private static Optional<CallBackRules> callBack(Part part) {
        Optional<Integer> attempts = part.number("attempts");
        Optional<Integer> sendBacks = part.number("sendBacks");
        Set<CaseKind> closed = new LinkedHashSet<>(part.someOf("closed", CaseKind.class));
        return part.make(() -> new CallBackRules(attempts.orElseThrow(), sendBacks.orElseThrow(), closed));
    }

    static void write(ObjectNode node, CasePolicy policy) {
        node.put("numberPattern", policy.numberPattern())
                .put("returnLimit", policy.returnLimit())
                .put("reopenTimes", policy.reopenTimes())
                .put("reopenWindow", policy.reopenWindow().toString())
                .put("maxRepresentatives", policy.maxRepresentatives())
                .put("urgeInterval", policy.urgeInterval().toString())
                .put("reopenOnUnsatisfied", policy.reopenOnUnsatisfied())
                .put("sealedFromSuperiors", policy.sealedFromSuperiors());
        Lists.put(node, "ratingScale", policy.ratingScale());
        Lists.put(node, "unsatisfiedGrades", policy.unsatisfiedGrades());
        Thresholds likeness = policy.likeness();
        ObjectNode alike = node.putObject("likeness")
                .put("sameText", likeness.sameText().toString())
                .put("nearText", likeness.nearText().toString())
                .put("leastPairs", likeness.leastGrams())
                .put("days", likeness.days());
        ObjectNode weights = alike.putObject("weights");
        likeness.weights().forEach((key, weight) -> weights.put(key.name(), weight));
        if (!policy.callBack().equals(CallBackRules.usual())) {
            ObjectNode calls = node.putObject("callBack")
                    .put("attempts", policy.callBack().attempts())
                    .put("sendBacks", policy.callBack().sendBacks());
            if (!policy.callBack().closed().isEmpty()) {
                Lists.put(calls, "closed", policy.callBack().closed());
            }
        }
    }
}
