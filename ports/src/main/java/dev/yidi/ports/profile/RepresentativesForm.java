package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.Citation;
import dev.yidi.core.time.RepresentativeRule;
import java.util.List;
import java.util.Optional;

/** How many may speak for a group, as a document says it. */
final class RepresentativesForm {
    private RepresentativesForm() {}

    static Optional<RepresentativeRule> read(Part part) {
        Optional<Integer> most = part.number("most");
        Optional<Integer> upTo = part.has("upTo") ? part.number("upTo") : Optional.empty();
        Optional<String> source = part.one("source", text -> text);
        Optional<String> article = part.one("article", text -> text);
        return part.make(() -> new RepresentativeRule(
                upTo, most.orElseThrow(), new Citation(source.orElseThrow(), article.orElseThrow())));
    }

    static void write(ObjectNode node, List<RepresentativeRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        ArrayNode all = node.putArray("representatives");
        for (RepresentativeRule rule : rules) {
            ObjectNode one = all.addObject().put("most", rule.most());
            rule.upTo().ifPresent(people -> one.put("upTo", people));
            one.put("source", rule.basis().source()).put("article", rule.basis().article());
        }
    }
}
