package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.RepresentativeRule;
import dev.yidi.core.time.RuleSet;
import java.util.List;
import java.util.Optional;

/**
 * The rule set of a document: a shipped one by name as {@code base}, limits of one's own under {@code id} and {@code
 * version}, or both, the own ones over the shipped.
 */
final class RulesForm {
    private RulesForm() {}

    static Optional<RuleSet> read(Part part) {
        Optional<RuleSet> base = part.maybe("base", RulesForm::shipped);
        boolean own = part.has("limits") || !part.has("base");
        Optional<String> id = own ? part.one("id", text -> text) : Optional.empty();
        Optional<String> version = own ? part.one("version", text -> text) : Optional.empty();
        List<Limit> limits = part.parts("limits", LimitForm::read);
        List<RepresentativeRule> representatives = part.parts("representatives", RepresentativesForm::read);
        return part.make(() -> {
            if (!own) {
                return base.orElseThrow();
            }
            RuleSet local = new RuleSet(id.orElseThrow(), version.orElseThrow(), limits, representatives);
            return base.map(local::over).orElse(local);
        });
    }

    /** As short as it can be said: over a shipped base where that gives the same rule set. */
    static void write(ObjectNode node, RuleSet rules) {
        for (RuleSet base : shipped()) {
            if (base.equals(rules)) {
                node.put("base", base.id());
                return;
            }
            Optional<RuleSet> local = local(rules, base);
            if (local.isPresent()) {
                writeWhole(node.put("base", base.id()), local.get());
                return;
            }
        }
        writeWhole(node, rules);
    }

    /** Every limit, whatever base it came from. */
    static void writeWhole(ObjectNode node, RuleSet rules) {
        node.put("id", rules.id()).put("version", rules.version()).putArray("limits");
        rules.limits().forEach(limit -> LimitForm.write(node.withArray("limits").addObject(), limit));
        RepresentativesForm.write(node, rules.representatives());
    }

    private static Optional<RuleSet> local(RuleSet rules, RuleSet base) {
        String id = "." + base.id();
        String version = "." + base.version();
        if (!rules.id().endsWith(id) || !rules.version().endsWith(version)) {
            return Optional.empty();
        }
        RuleSet local = new RuleSet(
                rules.id().substring(0, rules.id().length() - id.length()),
                rules.version().substring(0, rules.version().length() - version.length()),
                rules.limits().stream()
                        .filter(limit -> !base.limits().contains(limit))
                        .toList(),
                rules.representatives().equals(base.representatives()) ? List.of() : rules.representatives());
        return local.over(base).equals(rules) ? Optional.of(local) : Optional.empty();
    }

    private static List<RuleSet> shipped() {
        return List.of(RuleSet.national2022(), RuleSet.zhejiang2016());
    }

    private static RuleSet shipped(String id) {
        return shipped().stream()
                .filter(rules -> rules.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "base",
                        List.of(new Fault(
                                "base",
                                "profile.unknown-rules",
                                "expected one of "
                                        + shipped().stream().map(RuleSet::id).toList()))));
    }
}
