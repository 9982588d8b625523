package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.time.ExtensionRule;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A limit of a document; without a nature it is a duty, without a roll policy it does not roll. */
final class LimitForm {
    private LimitForm() {}

    static Optional<Limit> read(Part part) {
        Optional<LimitId> id = part.one("id", LimitId::new);
        Optional<LimitNature> nature = part.maybeOf("nature", LimitNature.class);
        Optional<Span> span = part.one("span", Span::parse);
        Optional<Milestone> start = part.oneOf("from", Milestone.class);
        Set<Milestone> stops = part.someOf("until", Milestone.class);
        Optional<RollPolicy> roll = part.maybeOf("roll", RollPolicy.class);
        Optional<ExtensionRule> extension = part.part("extension").flatMap(LimitForm::extension);
        Set<PauseReason> pauses = part.someOf("pauses", PauseReason.class);
        Optional<Citation> basis = required(part, "basis").flatMap(LimitForm::citation);
        Optional<Validity> validity = required(part, "valid").flatMap(LimitForm::validity);
        Optional<String> jurisdiction = part.one("jurisdiction", text -> text);
        Set<CaseKind> kinds = part.someOf("kinds", CaseKind.class);
        Set<PetitionCategory> categories = part.someOf("categories", PetitionCategory.class);
        return part.make(() -> new Limit(
                id.orElseThrow(),
                nature.orElse(LimitNature.DUTY),
                span.orElseThrow(),
                start.orElseThrow(),
                stops,
                roll.orElse(RollPolicy.NONE),
                extension,
                pauses,
                basis.orElseThrow(),
                validity.orElseThrow(),
                jurisdiction.orElseThrow(),
                kinds,
                categories));
    }

    private static Optional<Part> required(Part part, String field) {
        if (!part.has(field)) {
            part.reading().add(part.path(field), "profile.missing", "expected a value, found none");
        }
        return part.part(field);
    }

    private static Optional<ExtensionRule> extension(Part part) {
        Optional<String> grantor = part.one("grantor", text -> text);
        Optional<Span> cap = part.maybe("atMost", Span::parse);
        Optional<Integer> grants = part.has("grants") ? part.number("grants") : Optional.empty();
        return part.make(() -> new ExtensionRule(grantor.orElseThrow(), cap, grants));
    }

    private static Optional<Citation> citation(Part part) {
        Optional<String> source = part.one("source", text -> text);
        Optional<String> article = part.one("article", text -> text);
        return part.make(() -> new Citation(source.orElseThrow(), article.orElseThrow()));
    }

    private static Optional<Validity> validity(Part part) {
        Optional<LocalDate> from = part.one("from", LocalDate::parse);
        Optional<LocalDate> until = part.maybe("until", LocalDate::parse);
        return part.make(() -> new Validity(from.orElseThrow(), until));
    }

    static void write(ObjectNode node, Limit limit) {
        node.put("id", limit.id().value());
        if (limit.nature() != LimitNature.DUTY) {
            node.put("nature", limit.nature().name());
        }
        node.put("span", limit.span().toString()).put("from", limit.start().name());
        Lists.put(node, "until", limit.stops());
        if (limit.roll() != RollPolicy.NONE) {
            node.put("roll", limit.roll().name());
        }
        limit.extension().ifPresent(rule -> {
            ObjectNode extension = node.putObject("extension").put("grantor", rule.grantor());
            rule.totalCap().ifPresent(cap -> extension.put("atMost", cap.toString()));
            rule.grants().ifPresent(grants -> extension.put("grants", grants));
        });
        Lists.put(node, "pauses", limit.pauses());
        node.putObject("basis")
                .put("source", limit.basis().source())
                .put("article", limit.basis().article());
        ObjectNode valid =
                node.putObject("valid").put("from", limit.validity().from().toString());
        limit.validity().until().ifPresent(until -> valid.put("until", until.toString()));
        node.put("jurisdiction", limit.jurisdiction());
        Lists.put(node, "kinds", limit.kinds());
        Lists.put(node, "categories", limit.categories());
    }
}
