package dev.yidi.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a sender may send by one schema, and would be refused by another of the same version: the other way round than {@link SchemaBreaks}. */
final class InboundBreaks {
    private final List<String> found = new ArrayList<>();

    private InboundBreaks() {}

    /** What {@code before} admits and {@code now} does not. */
    static List<String> between(JsonNode before, JsonNode now, String at) {
        InboundBreaks breaks = new InboundBreaks();
        breaks.compare(before, now, at);
        return breaks.found;
    }

    private void compare(JsonNode before, JsonNode now, String at) {
        for (String word : List.of("type", "format", "pattern", "const", "uniqueItems")) {
            if (now.has(word) && !now.path(word).equals(before.path(word))) {
                found.add(at + ": " + word + " was " + before.path(word) + ", is " + now.path(word));
            }
        }
        narrower(before, now, at);
        words(before, now, at);
        before.path("properties").properties().forEach(each -> {
            JsonNode after = now.path("properties").path(each.getKey());
            if (after.isMissingNode()) {
                found.add(at + "." + each.getKey() + ": is gone");
            } else {
                compare(each.getValue(), after, at + "." + each.getKey());
            }
        });
        now.path("required").forEach(name -> {
            if (!contains(before.path("required"), name)) {
                found.add(at + "." + name.asText() + ": must be there now");
            }
        });
        if (before.path("items").isObject()) {
            compare(before.path("items"), now.path("items"), at + ".items");
        }
    }

    private void narrower(JsonNode before, JsonNode now, String at) {
        for (String most : List.of("maxLength", "maxItems", "maximum")) {
            if (now.has(most) && now.path(most).asLong() < before.path(most).asLong(Long.MAX_VALUE)) {
                found.add(at + ": " + most + " is " + now.path(most) + ", lower than it was");
            }
        }
        for (String least : List.of("minLength", "minItems", "minimum")) {
            if (now.has(least) && now.path(least).asLong() > before.path(least).asLong(0)) {
                found.add(at + ": " + least + " is " + now.path(least) + ", higher than it was");
            }
        }
    }

    private void words(JsonNode before, JsonNode now, String at) {
        if (now.has("enum") && !before.has("enum")) {
            found.add(at + ": not every word is taken any more");
        }
        if (now.has("enum")) {
            before.path("enum").forEach(word -> {
                if (!contains(now.path("enum"), word)) {
                    found.add(at + ": " + word.asText() + " is not taken any more");
                }
            });
        }
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
