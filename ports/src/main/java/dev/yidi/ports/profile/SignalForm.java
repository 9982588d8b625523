package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.core.profile.SignalPolicy;
import dev.yidi.core.profile.SignalRule;
import java.util.List;
import java.util.Optional;

/** From when on the county of a document looks up. */
final class SignalForm {
    private SignalForm() {}

    static Optional<SignalPolicy> read(Part part) {
        List<SignalRule> rules = part.parts("rules", SignalForm::rule);
        return part.make(() -> new SignalPolicy(rules));
    }

    static void write(ArrayNode array, SignalPolicy policy) {
        policy.rules()
                .forEach(rule -> array.addObject()
                        .put("kind", rule.kind().name())
                        .put("threshold", rule.threshold())
                        .put("withinDays", rule.withinDays())
                        .put("tier", rule.tier().name()));
    }

    private static Optional<SignalRule> rule(Part part) {
        Optional<SignalKind> kind = part.oneOf("kind", SignalKind.class);
        Optional<Integer> threshold = part.number("threshold");
        Optional<Integer> within = part.number("withinDays");
        Optional<Tier> tier = part.oneOf("tier", Tier.class);
        return part.make(() ->
                new SignalRule(kind.orElseThrow(), threshold.orElseThrow(), within.orElseThrow(), tier.orElseThrow()));
    }
}
