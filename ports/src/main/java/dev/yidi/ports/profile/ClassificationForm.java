package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.profile.ClassificationRules;
import dev.yidi.core.profile.KindRule;
import dev.yidi.core.profile.TopicRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keyword rules of a document; a topic rule without an id is named after its topic. */
final class ClassificationForm {
    private ClassificationForm() {}

    static Optional<ClassificationRules> read(Part part) {
        Optional<Integer> titleWeight = part.number("titleWeight");
        Optional<TopicCode> topic = part.one("defaultTopic", TopicCode::new);
        Optional<CaseKind> kind = part.oneOf("defaultKind", CaseKind.class);
        Optional<PetitionCategory> category = part.maybeOf("defaultCategory", PetitionCategory.class);
        List<TopicRule> topics = part.parts("topics", ClassificationForm::topicRule);
        List<KindRule> kinds = part.parts("kinds", ClassificationForm::kindRule);
        return part.make(() -> new ClassificationRules(
                topics, kinds, topic.orElseThrow(), kind.orElseThrow(), category, titleWeight.orElseThrow()));
    }

    private static Optional<TopicRule> topicRule(Part part) {
        Optional<TopicCode> topic = part.one("topic", TopicCode::new);
        Optional<String> id = part.maybe("id", text -> text);
        Map<String, Integer> words = WordsForm.read(part);
        return part.make(() -> new TopicRule(id.orElse(topic.orElseThrow().value()), topic.orElseThrow(), words));
    }

    private static Optional<KindRule> kindRule(Part part) {
        Optional<String> id = part.one("id", text -> text);
        Optional<CaseKind> kind = part.oneOf("kind", CaseKind.class);
        Optional<PetitionCategory> category = part.maybeOf("category", PetitionCategory.class);
        Map<String, Integer> words = WordsForm.read(part);
        return part.make(() -> new KindRule(id.orElseThrow(), kind.orElseThrow(), category, words));
    }

    static void write(ObjectNode node, ClassificationRules rules) {
        node.put("titleWeight", rules.titleWeight())
                .put("defaultTopic", rules.defaultTopic().value())
                .put("defaultKind", rules.defaultKind().name());
        rules.defaultCategory().ifPresent(category -> node.put("defaultCategory", category.name()));
        for (TopicRule rule : rules.topics()) {
            ObjectNode one = node.withArray("topics").addObject();
            if (!rule.id().equals(rule.topic().value())) {
                one.put("id", rule.id());
            }
            WordsForm.write(one.put("topic", rule.topic().value()), rule.words());
        }
        for (KindRule rule : rules.kinds()) {
            ObjectNode one = node.withArray("kinds").addObject().put("id", rule.id());
            one.put("kind", rule.kind().name());
            rule.category().ifPresent(category -> one.put("category", category.name()));
            WordsForm.write(one, rule.words());
        }
    }
}
