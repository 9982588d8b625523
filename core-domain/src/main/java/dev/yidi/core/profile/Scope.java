package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.TopicCatalogue;
import java.util.Optional;
import java.util.Set;

/** Which kinds and topics something of the profile is made for 适用范围; an empty set means every one. */
record Scope(Set<CaseKind> kinds, Set<TopicCode> topics) {

    boolean covers(TopicCatalogue catalogue, CaseKind kind, Optional<TopicCode> topic) {
        return (kinds.isEmpty() || kinds.contains(kind))
                && (topics.isEmpty()
                        || topic.filter(code -> covers(catalogue, topics, code)).isPresent());
    }

    /** Whether {@code topic} is one of {@code topics} or lies below one; an empty set covers all. */
    static boolean covers(TopicCatalogue catalogue, Set<TopicCode> topics, TopicCode topic) {
        return topics.isEmpty()
                || topics.contains(topic)
                || catalogue.parentOf(topic).filter(topics::contains).isPresent();
    }
}
