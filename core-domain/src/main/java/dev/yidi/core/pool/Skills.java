package dev.yidi.core.pool;

import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import java.util.Set;

/**
 * What a mediator can do, and where 擅长与服务区域.
 *
 * @param topics the fields of expertise; a group means every topic in it
 * @param languages the languages and dialects
 * @param serves the division served, with all that lies in it
 */
public record Skills(Set<TopicCode> topics, Set<Language> languages, DivisionCode serves) {
    public Skills {
        topics = Sorted.of(topics);
        languages = Sorted.of(languages);
    }
}
