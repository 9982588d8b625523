package dev.yidi.core.profile;

import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.TopicCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of a text count for each topic of both levels 类别得分. */
final class TopicScores {
    private final Map<TopicCode, WordHits> groups = new LinkedHashMap<>();
    private final Map<TopicCode, WordHits> topics = new LinkedHashMap<>();
    private final TopicCatalogue catalogue;

    TopicScores(TopicCatalogue catalogue, List<TopicRule> rules, WordSearch search) {
        this.catalogue = catalogue;
        for (TopicRule rule : rules) {
            WordHits hits = search.find(rule.words());
            groups.merge(catalogue.parentOf(rule.topic()).orElse(rule.topic()), hits, WordHits::and);
            if (catalogue.parentOf(rule.topic()).isPresent()) {
                topics.merge(rule.topic(), hits, WordHits::and);
            }
        }
    }

    /** The best topic, and why; none when no word was found. */
    Optional<TopicCode> best(List<Reason> reasons) {
        Optional<TopicCode> group = highest(groups);
        group.ifPresent(code -> reasons.add(groups.getOrDefault(code, WordHits.NONE)
                .reason("classification.topic.words", code.value())
                .with("topic", code)));
        return group.map(code -> below(code, reasons).orElse(code));
    }

    private Optional<TopicCode> below(TopicCode group, List<Reason> reasons) {
        Map<TopicCode, WordHits> own = new LinkedHashMap<>(topics);
        own.keySet()
                .removeIf(code -> catalogue.parentOf(code).filter(group::equals).isEmpty());
        Optional<TopicCode> topic = highest(own);
        topic.ifPresent(code -> reasons.add(own.getOrDefault(code, WordHits.NONE)
                .reason("classification.topic.words", code.value())
                .with("topic", code)));
        return topic;
    }

    private static Optional<TopicCode> highest(Map<TopicCode, WordHits> scores) {
        Optional<TopicCode> best = Optional.empty();
        int most = 0;
        for (Map.Entry<TopicCode, WordHits> entry : scores.entrySet()) {
            if (entry.getValue().score() > most) {
                most = entry.getValue().score();
                best = Optional.of(entry.getKey());
            }
        }
        return best;
    }
}
