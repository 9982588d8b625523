package dev.yidi.core.profile;

import dev.yidi.core.Text;
import dev.yidi.core.TopicCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words that speak for a topic 类别关键词.
 *
 * @param id its name, which the explanation shows
 * @param topic a topic of either level
 * @param words each word with what it counts, 1 to 100
 */
public record TopicRule(String id, TopicCode topic, Map<String, Integer> words) {
    public TopicRule {
        Text.identifier("rule", id);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
