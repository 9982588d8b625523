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
                        || topic.filter(code -> catalogue.isAmong(code, topics)).isPresent());
    }
}
