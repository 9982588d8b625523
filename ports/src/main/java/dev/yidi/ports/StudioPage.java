package dev.yidi.ports;

import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.pool.Language;
import dev.yidi.core.pool.Ratings;
import java.util.List;
import java.util.Set;

/**
 * A studio as citizens see it 个人品牌调解室: nothing personal but the names its mediators made public, and only of those who are
 * accredited today.
 *
 * @param name the studio
 * @param mediators the public names, in their order
 * @param topics what it mediates
 * @param languages what is spoken there
 * @param serves the divisions it serves
 * @param ratings what citizens said, with the counts
 */
public record StudioPage(
        String name,
        List<String> mediators,
        Set<TopicCode> topics,
        Set<Language> languages,
        Set<DivisionCode> serves,
        Ratings ratings) {
    public StudioPage {
        mediators = List.copyOf(mediators);
        topics = Set.copyOf(topics);
        languages = Set.copyOf(languages);
        serves = Set.copyOf(serves);
    }
}
