package dev.yidi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Values that fit a schema 合式取值. Not thread-safe. */
final class Values {
    private static final List<String> USUAL = List.of(
            "a1",
            "x",
            "3 days",
            "10 working-days",
            "24 hours",
            "2026-03",
            "2025-12",
            "08:30-17:00",
            "0571-12345",
            "330122",
            "ACCEPT",
            "MEDIATION",
            "7Q2M4X8K0Z5T9R1W3Y6V2N4B8C",
            "\"1\"",
            "*",
            "a.b-c");
    private static final int DEEPEST = 6;

    private final Documents documents;
    private final Known known;
    private final Random random;
    private final Supplier<Instant> now;
    private final Map<String, Pattern> patterns = new HashMap<>();

    Values(Documents documents, Known known, Random random, Supplier<Instant> now) {
        this.documents = documents;
        this.known = known;
        this.random = random;
        this.now = now;
    }

    /** A body for {@code operation}: its example with other names, or one made of its schema. */
    JsonNode body(Operation operation) {
        if (random.nextInt(5) < 2 && operation.example().isObject()) {
            return renamed(operation.side(), operation.body(), "", operation.example());
        }
        return of(operation.side(), operation.body(), "", 0);
    }

    /** {@code example} with names of this county and this time in the place of its own. */
    private JsonNode renamed(Side side, JsonNode schema, String field, JsonNode example) {
        JsonNode type = documents.resolved(side, schema);
        if (example.isObject()) {
            ObjectNode copy = Documents.JSON.createObjectNode();
            Set<String> required = required(type);
            example.properties().forEach(each -> {
                if (required.contains(each.getKey()) || random.nextInt(3) > 0) {
                    copy.set(
                            each.getKey(),
                            renamed(side, property(type, each.getKey()), each.getKey(), each.getValue()));
                }
            });
            return copy;
        }
        if (example.isArray()) {
            ArrayNode copy = Documents.JSON.createArrayNode();
            example.forEach(each -> copy.add(renamed(side, type.path("items"), field, each)));
            return copy;
        }
        return type.has("pattern") || type.has("format") ? of(side, type, field, 0) : example;
    }

    private static Set<String> required(JsonNode type) {
        Set<String> required = new HashSet<>();
        type.path("required").forEach(each -> required.add(each.asText()));
        return required;
    }

    private static JsonNode property(JsonNode type, String name) {
        JsonNode property = type.path("properties").path(name);
        return property.isMissingNode() ? type.path("additionalProperties") : property;
    }

    /** A value of {@code schema} for a field of this name. */
    JsonNode of(Side side, JsonNode schema, String field, int depth) {
        JsonNode type = documents.resolved(side, schema);
        return switch (type.path("type").asText()) {
            case "object" -> object(side, type, depth);
            case "array" -> array(side, type, field, depth);
            case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
            case "integer" -> integer(type);
            default -> TextNode.valueOf(string(type, field));
        };
    }

    private ObjectNode object(Side side, JsonNode type, int depth) {
        ObjectNode object = Documents.JSON.createObjectNode();
        Set<String> required = required(type);
        type.path("properties").properties().forEach(each -> {
            boolean wanted = required.contains(each.getKey()) || (depth < DEEPEST && random.nextInt(5) < 2);
            if (wanted) {
                object.set(each.getKey(), of(side, each.getValue(), each.getKey(), depth + 1));
            }
        });
        if (type.path("additionalProperties").isObject() && depth < DEEPEST) {
            for (int i = random.nextInt(3); i > 0; i--) {
                String key = type.has("propertyNames")
                        ? of(side, type.path("propertyNames"), "", depth).asText()
                        : known.anything().orElse("a" + i);
                object.set(key, of(side, type.path("additionalProperties"), "", depth + 1));
            }
        }
        return object;
    }

    private ArrayNode array(Side side, JsonNode type, String field, int depth) {
        ArrayNode array = Documents.JSON.createArrayNode();
        int least = type.path("minItems").asInt(0);
        int most = Math.min(type.path("maxItems").asInt(3), 3);
        int size = least + (depth < DEEPEST ? random.nextInt(Math.max(1, most - least + 1)) : 0);
        for (int i = 0; i < size; i++) {
            array.add(of(side, type.path("items"), field, depth + 1));
        }
        return array;
    }

    private JsonNode integer(JsonNode type) {
        long least = type.path("minimum").asLong(0);
        long most = type.path("maximum")
                .asLong(type.path("format").asText().equals("int64") ? Long.MAX_VALUE : Integer.MAX_VALUE);
        return LongNode.valueOf(
                switch (random.nextInt(8)) {
                    case 0 -> least;
                    case 1 -> most;
                    default -> Math.min(most, least + random.nextInt(12));
                });
    }

    private String string(JsonNode type, String field) {
        if (type.has("enum")) {
            return type.path("enum")
                    .get(random.nextInt(type.path("enum").size()))
                    .asText();
        }
        String format = type.path("format").asText();
        if (format.equals("date")) {
            return day().toString().substring(0, 10);
        }
        if (format.equals("date-time")) {
            return day().plusSeconds(random.nextInt(86_400))
                    .atOffset(ZoneOffset.ofHours(8))
                    .toString()
                    .replaceFirst("T(..:..)\\+", "T$1:00+");
        }
        String pattern = type.path("pattern").asText();
        return pattern.isEmpty() || pattern.equals("\\S") ? words(type) : written(pattern, field);
    }

    private Instant day() {
        int days = random.nextInt(10) == 0 ? random.nextInt(200_000) - 100_000 : random.nextInt(80) - 40;
        return now.get().truncatedTo(ChronoUnit.SECONDS).plus(days, ChronoUnit.DAYS);
    }

    private String words(JsonNode type) {
        int most = type.path("maxLength").asInt(40);
        String text = random.nextInt(20) == 0
                ? Canary.TEXT + "𠮷".repeat(most)
                : Canary.TEXT + Integer.toString(random.nextInt(1_000_000), 36) + "请处理";
        return text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most))
                : text;
    }

    private String written(String regex, String field) {
        Pattern pattern = patterns.computeIfAbsent(regex, Pattern::compile);
        List<String> fitting = new ArrayList<>();
        String about = field.toLowerCase(Locale.ROOT);
        if (about.contains("factor")) {
            fitting.add(Canary.FACTOR);
        }
        if (about.contains("phone") || about.contains("contact")) {
            fitting.add(Canary.PHONE);
        }
        for (int i = 0; i < 4 && fitting.isEmpty(); i++) {
            known.value(field).filter(each -> pattern.matcher(each).find()).ifPresent(fitting::add);
        }
        if (fitting.isEmpty() || random.nextInt(12) == 0) {
            known.anything().filter(each -> pattern.matcher(each).find()).ifPresent(fitting::add);
            USUAL.stream().filter(each -> pattern.matcher(each).find()).forEach(fitting::add);
        }
        return fitting.isEmpty() ? "a" : fitting.get(random.nextInt(fitting.size()));
    }
}
