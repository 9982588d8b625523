package dev.yidi.core;

/** A topic of the profile's two-level catalogue 事项类别. */
public record TopicCode(String value) {
    public TopicCode {
        Text.identifier("topicCode", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
