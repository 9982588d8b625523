package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.TopicCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two-level catalogue of topics 事项目录 of a county: groups, and topics in them. Immutable and thread-safe. */
public final class TopicCatalogue {
    private final List<Topic> topics;
    private final Map<TopicCode, Topic> byCode;

    private TopicCatalogue(List<Topic> topics, Map<TopicCode, Topic> byCode) {
        this.topics = topics;
        this.byCode = byCode;
    }

    /**
     * The catalogue of {@code topics}, in their order.
     *
     * @throws InvalidInputException naming every faulty topic: a code that stands twice, an unknown group, a group that
     *     itself belongs to one, an empty catalogue
     */
    public static TopicCatalogue of(List<Topic> topics) {
        List<Topic> copy = List.copyOf(topics);
        Map<TopicCode, Topic> byCode = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        if (copy.isEmpty()) {
            faults.add(new Fault("topics", "topics.empty", "expected at least one topic, found none"));
        }
        for (int i = 0; i < copy.size(); i++) {
            if (byCode.putIfAbsent(copy.get(i).code(), copy.get(i)) != null) {
                faults.add(new Fault(
                        "topics[" + i + "].code",
                        "topics.duplicate-code",
                        "expected each code once, found again: " + copy.get(i).code()));
            }
        }
        for (int i = 0; i < copy.size(); i++) {
            checkGroup("topics[" + i + "].parent", copy.get(i), byCode, faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("topics", faults);
        }
        return new TopicCatalogue(copy, byCode);
    }

    private static void checkGroup(String path, Topic topic, Map<TopicCode, Topic> byCode, List<Fault> faults) {
        if (topic.parent().isEmpty()) {
            return;
        }
        TopicCode group = topic.parent().get();
        Topic found = byCode.get(group);
        if (found == null) {
            faults.add(new Fault(path, "topics.unknown-parent", "expected a group of this catalogue, found " + group));
        } else if (found.parent().isPresent()) {
            faults.add(new Fault(
                    path,
                    "topics.too-deep",
                    "expected two levels, found " + topic.code() + " below " + group + ", which has a group itself"));
        }
    }

    /** Every topic and group, in the order of the catalogue. */
    public List<Topic> topics() {
        return topics;
    }

    /** The groups, and the topics that stand alone. */
    public List<Topic> groups() {
        return topics.stream().filter(topic -> topic.parent().isEmpty()).toList();
    }

    /** The topics in {@code group}. */
    public List<Topic> in(TopicCode group) {
        return topics.stream()
                .filter(topic -> topic.parent().filter(group::equals).isPresent())
                .toList();
    }

    /** Whether there is a topic or group of this code. */
    public boolean contains(TopicCode code) {
        return byCode.containsKey(code);
    }

    /** The topic or group of this code. */
    public Optional<Topic> find(TopicCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The group of {@code code}; none for a group and for an unknown code. */
    public Optional<TopicCode> parentOf(TopicCode code) {
        return find(code).flatMap(Topic::parent);
    }

    /** Whether {@code code} is one of {@code wanted} or belongs to a group among them; an empty set means all topics. */
    public boolean isAmong(TopicCode code, Collection<TopicCode> wanted) {
        return wanted.isEmpty()
                || wanted.contains(code)
                || parentOf(code).filter(wanted::contains).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TopicCatalogue that && topics.equals(that.topics);
    }

    @Override
    public int hashCode() {
        return topics.hashCode();
    }

    @Override
    public String toString() {
        return "TopicCatalogue[" + topics.size() + " topics]";
    }
}
