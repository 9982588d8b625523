package dev.yidi.core.desk;

import dev.yidi.core.Text;
import dev.yidi.core.TopicCode;
import java.util.Optional;

/**
 * What a matter is about 事项类别: a group of the catalogue, or a topic in a group.
 *
 * @param code its code, unique in the catalogue
 * @param name its name, at most 100 characters
 * @param parent the group it belongs to; none for a group
 */
public record Topic(TopicCode code, String name, Optional<TopicCode> parent) {
    public Topic {
        name = Text.required("name", name, 100).strip();
    }

    /** A group, or a topic that stands alone. */
    public static Topic of(String code, String name) {
        return new Topic(new TopicCode(code), name, Optional.empty());
    }

    /** A topic in {@code group}. */
    public static Topic in(TopicCode group, String code, String name) {
        return new Topic(new TopicCode(code), name, Optional.of(group));
    }
}
