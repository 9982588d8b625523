package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the keyword rules name topics of the catalogue and count sensibly. */
final class ClassificationCheck {
    private static final int MAX_WEIGHT = 100;
    private static final int MAX_TITLE_WEIGHT = 20;
    private static final int MAX_WORD = 40;

    private ClassificationCheck() {}

    static void check(ProfileFindings findings, ClassificationRules rules) {
        findings.unique(
                "classification.topics",
                "rule",
                rules.topics().stream().map(TopicRule::id).toList());
        findings.unique(
                "classification.kinds",
                "rule",
                rules.kinds().stream().map(KindRule::id).toList());
        for (TopicRule rule : rules.topics()) {
            String path = "classification.topics[" + rule.id() + "]";
            findings.topics(path + ".topic", List.of(rule.topic()));
            words(findings, path, rule.words());
        }
        for (KindRule rule : rules.kinds()) {
            String path = "classification.kinds[" + rule.id() + "]";
            category(findings, path + ".category", rule.kind(), rule.category());
            words(findings, path, rule.words());
        }
        findings.topics("classification.defaultTopic", List.of(rules.defaultTopic()));
        category(findings, "classification.defaultCategory", rules.defaultKind(), rules.defaultCategory());
        if (rules.titleWeight() < 1 || rules.titleWeight() > MAX_TITLE_WEIGHT) {
            findings.add(
                    "classification.titleWeight",
                    "profile.title-weight",
                    "expected 1 to " + MAX_TITLE_WEIGHT + ", found " + rules.titleWeight());
        }
    }

    private static void category(
            ProfileFindings findings, String path, CaseKind kind, Optional<PetitionCategory> category) {
        if (category.isPresent() && kind != CaseKind.PETITION) {
            findings.add(path, "profile.category", "expected a category for PETITION alone, found one for " + kind);
        }
    }

    private static void words(ProfileFindings findings, String path, Map<String, Integer> words) {
        if (words.isEmpty()) {
            findings.add(path + ".words", "profile.words", "expected at least one word, found none");
        }
        words.forEach((word, weight) -> {
            findings.text(path + ".words", word, MAX_WORD);
            if (weight < 1 || weight > MAX_WEIGHT) {
                findings.add(
                        path + ".words[" + word + "]",
                        "profile.weight",
                        "expected 1 to " + MAX_WEIGHT + ", found " + weight);
            }
        });
    }
}
