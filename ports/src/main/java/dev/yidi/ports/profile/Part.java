package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** One object of the document with its path: fields are taken out by name, and what nobody took is a fault. */
final class Part {
    private final ObjectNode node;
    private final String path;
    private final Reading reading;
    private final int before;
    private final Set<String> taken = new HashSet<>();

    Part(ObjectNode node, String path, Reading reading) {
        this.node = node;
        this.path = path;
        this.reading = reading;
        this.before = reading.count();
    }

    String path() {
        return path;
    }

    String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    Reading reading() {
        return reading;
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** The value of a field that may be missing. */
    Optional<JsonNode> take(String field) {
        taken.add(field);
        return Optional.ofNullable(node.get(field));
    }

    /** A text that must be there. */
    <T> Optional<T> one(String field, Function<String, T> parser) {
        if (!node.has(field)) {
            reading.add(path(field), "profile.missing", "expected a value, found none");
        }
        return maybe(field, parser);
    }

    /** A text that may be missing. */
    <T> Optional<T> maybe(String field, Function<String, T> parser) {
        return take(field).flatMap(value -> scalar(path(field), value, parser));
    }

    /** A list of texts, empty when missing. */
    <T> List<T> many(String field, Function<String, T> parser) {
        List<T> values = new ArrayList<>();
        array(field, (inner, value) -> scalar(inner, value, parser).ifPresent(values::add));
        return values;
    }

    <E extends Enum<E>> Optional<E> oneOf(String field, Class<E> type) {
        return one(field, text -> constant(type, text)).flatMap(found -> told(field, type, found));
    }

    <E extends Enum<E>> Optional<E> maybeOf(String field, Class<E> type) {
        return maybe(field, text -> constant(type, text)).flatMap(found -> told(field, type, found));
    }

    <E extends Enum<E>> Set<E> someOf(String field, Class<E> type) {
        Set<E> values = new LinkedHashSet<>();
        many(field, text -> constant(type, text))
                .forEach(found -> told(field, type, found).ifPresent(values::add));
        return values;
    }

    /** A whole number that must be there. */
    Optional<Integer> number(String field) {
        Optional<JsonNode> value = take(field);
        Optional<Integer> number = value.filter(JsonNode::canConvertToInt)
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::intValue);
        if (number.isEmpty()) {
            reading.add(path(field), "profile.number", "expected a whole number, found " + kind(value));
        }
        return number;
    }

    /** A truth value, false when missing. */
    boolean flag(String field) {
        Optional<JsonNode> value = take(field);
        value.filter(found -> !found.isBoolean())
                .ifPresent(found ->
                        reading.add(path(field), "profile.flag", "expected true or false, found " + kind(value)));
        return value.filter(JsonNode::asBoolean).isPresent();
    }

    /** An object that may be missing. */
    Optional<Part> part(String field) {
        return take(field).flatMap(value -> object(path(field), value));
    }

    /** A list of objects, empty when missing; one with an id is named by it in paths. */
    <T> List<T> parts(String field, Function<Part, Optional<T>> reader) {
        List<T> things = new ArrayList<>();
        array(
                field,
                (inner, value) -> object(named(field, inner, value), value)
                        .flatMap(reader)
                        .ifPresent(things::add));
        return things;
    }

    /** The fields of an object that maps names to values, in order. */
    Map<String, JsonNode> entries() {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            taken.add(entry.getKey());
            entries.put(entry.getKey(), entry.getValue());
        });
        return entries;
    }

    /** The text of {@code value}, or a fault at {@code where}. */
    <T> Optional<T> scalar(String where, JsonNode value, Function<String, T> parser) {
        if (!value.isTextual()) {
            reading.add(where, "profile.text", "expected a text, found " + kind(Optional.of(value)));
            return Optional.empty();
        }
        return reading.value(where, () -> parser.apply(value.textValue()));
    }

    /** What {@code maker} makes, unless this part or anything below it is faulty; unknown fields are told first. */
    <T> Optional<T> make(Supplier<T> maker) {
        node.fieldNames().forEachRemaining(field -> {
            if (!taken.contains(field)) {
                reading.add(
                        path(field),
                        "profile.unknown-field",
                        "expected one of " + taken.stream().sorted().toList());
            }
        });
        Optional<T> made = reading.count() > before ? Optional.empty() : reading.thing(path, maker);
        if (made.isEmpty()) {
            idOf(node).ifPresent(reading::lose);
        }
        return made;
    }

    private interface Element {
        void read(String path, JsonNode value);
    }

    private void array(String field, Element element) {
        Optional<JsonNode> value = take(field);
        if (value.isPresent() && !value.get().isArray()) {
            reading.add(path(field), "profile.list", "expected a list, found " + kind(value));
        } else if (value.isPresent()) {
            int index = 0;
            for (JsonNode one : value.get()) {
                element.read(path(field) + "[" + index++ + "]", one);
            }
        }
    }

    private Optional<Part> object(String where, JsonNode value) {
        if (value instanceof ObjectNode object) {
            return Optional.of(new Part(object, where, reading));
        }
        reading.add(where, "profile.object", "expected an object, found " + kind(Optional.of(value)));
        return Optional.empty();
    }

    private String named(String field, String inner, JsonNode value) {
        return idOf(value).map(id -> path(field) + "[" + id + "]").orElse(inner);
    }

    /** What names an element of a list: its id, or a topic's code. */
    static Optional<String> idOf(JsonNode value) {
        JsonNode id = value.has("id") ? value.path("id") : value.path("code");
        return id.isTextual() && !id.textValue().isBlank() ? Optional.of(id.textValue()) : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> told(String field, Class<E> type, Optional<E> found) {
        if (found.isEmpty()) {
            reading.add(path(field), "profile.choice", "expected one of " + List.of(type.getEnumConstants()));
        }
        return found;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static String kind(Optional<JsonNode> value) {
        return value.map(node -> node.getNodeType().name().toLowerCase(Locale.ROOT))
                .orElse("nothing");
    }
}
