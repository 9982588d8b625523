package dev.yidi.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader by one schema could not read by another of the same version. */
final class SchemaBreaks {
    private final List<String> found = new ArrayList<>();

    private SchemaBreaks() {}

    /** What {@code now} takes back of {@code before}. */
    static List<String> between(JsonNode before, JsonNode now, String at) {
        SchemaBreaks breaks = new SchemaBreaks();
        breaks.compare(before, now, at);
        return breaks.found;
    }

    private void compare(JsonNode before, JsonNode now, String at) {
        for (String word : List.of("type", "format", "const", "uniqueItems")) {
            if (before.has(word) && !before.path(word).equals(now.path(word))) {
                found.add(at + ": " + word + " was " + before.path(word) + ", is " + now.path(word));
            }
        }
        before.path("properties").properties().forEach(each -> {
            String name = at + "." + each.getKey();
            JsonNode after = now.path("properties").path(each.getKey());
            if (after.isMissingNode()) {
                found.add(name + ": is gone");
            } else {
                compare(each.getValue(), after, name);
            }
        });
        before.path("required").forEach(name -> {
            if (!contains(now.path("required"), name)) {
                found.add(at + "." + name.asText() + ": need not be there any more");
            }
        });
        for (String inner : List.of("items", "additionalProperties")) {
            if (before.path(inner).isObject()) {
                compare(before.path(inner), now.path(inner), at + "." + inner);
            }
        }
        members(before, now, at);
    }

    private void members(JsonNode before, JsonNode now, String at) {
        Map<String, JsonNode> after = members(now);
        members(before).forEach((name, rule) -> {
            if (after.containsKey(name)) {
                compare(rule, after.get(name), at + "/" + name);
            } else {
                found.add(at + "/" + name + ": is gone");
            }
        });
    }

    private static Map<String, JsonNode> members(JsonNode schema) {
        Map<String, JsonNode> members = new TreeMap<>();
        schema.path("allOf")
                .forEach(rule -> members.put(rule.at("/if/properties/@/const").asText(), rule.path("then")));
        return members;
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        for (JsonNode each : array) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
