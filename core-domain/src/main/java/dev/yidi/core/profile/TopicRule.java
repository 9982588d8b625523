package dev.yidi.core.profile;

import dev.yidi.core.Text;
import dev.yidi.core.TopicCode;
import java.util.Map;

/**
 * Words that speak for a topic 类别关键词.
 *
 * @param id its name, which the explanation shows
 * @param topic a topic of either level
 * @param words each word with what it counts, 1 to 100; kept with the weightiest first
 */
public record TopicRule(String id, TopicCode topic, Map<String, Integer> words) {
    public TopicRule {
        Text.identifier("rule", id);
        words = Words.ordered(words);
    }
}
