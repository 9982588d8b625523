package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.desk.TopicCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catalogue of a document: groups, each with its topics as {@code "topics": {"land.border": "地界"}}. */
final class TopicsForm {
    private TopicsForm() {}

    /** None when no topic is left. */
    static Optional<TopicCatalogue> read(Part document) {
        List<Topic> topics = new ArrayList<>();
        document.parts("topics", TopicsForm::group).forEach(topics::addAll);
        try {
            return Optional.of(TopicCatalogue.of(topics));
        } catch (InvalidInputException e) {
            Set<Integer> faulty = new HashSet<>();
            for (Fault fault : e.faults()) {
                String index = fault.path().replaceAll("^topics\\[([0-9]+)\\].*$", "$1");
                if (index.equals(fault.path())) {
                    document.reading().add(fault.path(), fault.code(), fault.message());
                    continue;
                }
                Topic topic = topics.get(Integer.parseInt(index));
                faulty.add(Integer.parseInt(index));
                document.reading().add("topics[" + topic.code() + "]", fault.code(), fault.message());
            }
            return sound(topics, faulty);
        }
    }

    private static Optional<TopicCatalogue> sound(List<Topic> topics, Set<Integer> faulty) {
        List<Topic> sound = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            if (!faulty.contains(i)) {
                sound.add(topics.get(i));
            }
        }
        return sound.isEmpty() ? Optional.empty() : Optional.of(TopicCatalogue.of(sound));
    }

    private static Optional<List<Topic>> group(Part part) {
        Optional<TopicCode> code = part.one("code", TopicCode::new);
        Optional<String> name = part.one("name", text -> text);
        Optional<TopicCode> parent = part.maybe("parent", TopicCode::new);
        Optional<Part> below = part.part("topics");
        List<Topic> inner = below.map(found -> inner(found, code)).orElse(List.of());
        Optional<List<Topic>> made = part.make(() -> {
            List<Topic> all = new ArrayList<>(List.of(new Topic(code.orElseThrow(), name.orElseThrow(), parent)));
            all.addAll(inner);
            return all;
        });
        if (made.isEmpty()) {
            below.ifPresent(lost -> lost.entries().keySet().forEach(part.reading()::lose));
        }
        return made;
    }

    private static List<Topic> inner(Part group, Optional<TopicCode> code) {
        List<Topic> inner = new ArrayList<>();
        group.entries()
                .forEach((field, value) -> group.scalar(group.path(field), value, text -> text)
                        .flatMap(name -> group.reading()
                                .value(group.path(field), () -> new Topic(new TopicCode(field), name, code)))
                        .ifPresent(inner::add));
        return inner;
    }

    static void write(ArrayNode list, TopicCatalogue catalogue) {
        Optional<TopicCode> group = Optional.empty();
        ObjectNode node = list.objectNode();
        for (Topic topic : catalogue.topics()) {
            if (topic.parent().isPresent() && topic.parent().equals(group)) {
                node.withObject("/topics").put(topic.code().value(), topic.name());
                continue;
            }
            node = list.addObject().put("code", topic.code().value()).put("name", topic.name());
            if (topic.parent().isPresent()) {
                node.put("parent", topic.parent().get().value());
                group = Optional.empty();
            } else {
                group = Optional.of(topic.code());
            }
        }
    }
}
