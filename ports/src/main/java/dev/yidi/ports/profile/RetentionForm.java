package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.Citation;
import dev.yidi.core.privacy.EndKind;
import dev.yidi.core.privacy.RecordClass;
import dev.yidi.core.privacy.RetentionRule;
import dev.yidi.core.privacy.RetentionSchedule;
import dev.yidi.core.privacy.RetentionText;
import dev.yidi.core.privacy.RuleOrigin;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The retention schedule of a document; one without it keeps what the shipped schedule says, and is written without. */
final class RetentionForm {
    private static final String SECTION = "retention";

    private RetentionForm() {}

    static RetentionSchedule read(Part document) {
        if (!document.has(SECTION)) {
            return RetentionSchedule.published();
        }
        List<RetentionRule> rules = document.parts(SECTION, RetentionForm::rule);
        return document.reading()
                .thing(SECTION, () -> new RetentionSchedule(rules))
                .orElseGet(RetentionSchedule::published);
    }

    private static Optional<RetentionRule> rule(Part part) {
        Optional<String> id = part.one("id", text -> text);
        Optional<RecordClass> records = part.oneOf("records", RecordClass.class);
        Set<EndKind> ends = part.someOf("ends", EndKind.class);
        Optional<Period> keep = part.one("keep", RetentionText::period);
        Optional<RuleOrigin> origin = part.oneOf("origin", RuleOrigin.class);
        Optional<String> source = part.one("source", text -> text);
        Optional<String> article = part.one("article", text -> text);
        return part.make(() -> new RetentionRule(
                id.orElseThrow(),
                records.orElseThrow(),
                ends,
                keep.orElseThrow(),
                origin.orElseThrow(),
                new Citation(source.orElseThrow(), article.orElseThrow())));
    }

    static void write(ObjectNode document, RetentionSchedule schedule) {
        if (!schedule.equals(RetentionSchedule.published())) {
            schedule.rules().forEach(rule -> write(document.withArray(SECTION).addObject(), rule));
        }
    }

    private static void write(ObjectNode node, RetentionRule rule) {
        node.put("id", rule.id()).put("records", rule.records().name());
        Lists.put(node, "ends", rule.ends());
        node.put("keep", RetentionText.period(rule.keep()))
                .put("origin", rule.origin().name())
                .put("source", rule.basis().source())
                .put("article", rule.basis().article());
    }
}
