package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.TopicCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keyword rules that suggest kind and topic of a text 关键词分类规则: deterministic, without memory, explained.
 *
 * <p>A word that is found counts its weight once, in the title {@code titleWeight} times. The first-level topic with the
 * highest sum over its rules and those of its second level wins, and below it the second-level topic with the highest
 * sum; the best rule gives the kind. Of equals the first of the list wins.
 *
 * @param topics the words for topics
 * @param kinds the words for kinds
 * @param defaultTopic the topic of a text in which no word is found
 * @param defaultKind the kind of a text in which no word is found
 * @param defaultCategory its category, for a petition alone
 * @param titleWeight how much more a word counts in the title; 1 to 20
 */
public record ClassificationRules(
        List<TopicRule> topics,
        List<KindRule> kinds,
        TopicCode defaultTopic,
        CaseKind defaultKind,
        Optional<PetitionCategory> defaultCategory,
        int titleWeight) {
    public ClassificationRules {
        topics = List.copyOf(topics);
        kinds = List.copyOf(kinds);
    }

    /** Rules without a word: every text gets the defaults. */
    public static ClassificationRules always(TopicCode topic, CaseKind kind, Optional<PetitionCategory> category) {
        return new ClassificationRules(List.of(), List.of(), topic, kind, category, 1);
    }

    /** What the text seems to be about; pure. */
    public Classification suggest(TopicCatalogue catalogue, String title, String body) {
        WordSearch search = new WordSearch(title, body, titleWeight);
        List<Reason> reasons = new ArrayList<>();
        TopicCode topic =
                new TopicScores(catalogue, topics, search).best(reasons).orElse(defaultTopic);
        if (reasons.isEmpty()) {
            reasons.add(Reason.of("classification.topic.default").with("topic", defaultTopic));
        }
        Optional<KindRule> kind = bestKind(search, reasons);
        if (kind.isEmpty()) {
            reasons.add(Reason.of("classification.kind.default").with("kind", defaultKind));
        }
        return new Classification(
                kind.map(KindRule::kind).orElse(defaultKind),
                kind.isPresent() ? kind.flatMap(KindRule::category) : defaultCategory,
                topic,
                reasons);
    }

    private Optional<KindRule> bestKind(WordSearch search, List<Reason> reasons) {
        Optional<KindRule> best = Optional.empty();
        WordHits most = WordHits.NONE;
        for (KindRule rule : kinds) {
            WordHits hits = search.find(rule.words());
            if (hits.score() > most.score()) {
                best = Optional.of(rule);
                most = hits;
            }
        }
        WordHits found = most;
        best.ifPresent(rule ->
                reasons.add(found.reason("classification.kind.words", rule.id()).with("kind", rule.kind())));
        return best;
    }
}
