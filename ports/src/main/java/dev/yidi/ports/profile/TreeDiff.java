package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two trees; elements of lists are matched by their id or code, plain values by themselves. */
final class TreeDiff {
    private final List<ProfileChange> changes = new ArrayList<>();

    List<ProfileChange> changes() {
        return List.copyOf(changes);
    }

    void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            fields(path, before, after);
        } else if (before.isArray() && after.isArray()) {
            elements(path, before, after);
        } else {
            changes.add(new ProfileChange(path, shown(before), shown(after)));
        }
    }

    private void fields(String path, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            one(path.isEmpty() ? name : path + "." + name, before.path(name), after.path(name));
        }
    }

    private void elements(String path, JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = keyed(before);
        Map<String, JsonNode> now = keyed(after);
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            JsonNode was = old.getOrDefault(key, before.path(-1));
            JsonNode is = now.getOrDefault(key, after.path(-1));
            one(path + "[" + key + "]", was, is);
        }
        List<String> kept = old.keySet().stream().filter(now::containsKey).toList();
        List<String> keptNow = now.keySet().stream().filter(old::containsKey).toList();
        if (!kept.equals(keptNow)) {
            changes.add(
                    new ProfileChange(path + " order", Optional.of(kept.toString()), Optional.of(keptNow.toString())));
        }
    }

    private void one(String path, JsonNode before, JsonNode after) {
        if (before.isMissingNode() || after.isMissingNode()) {
            changes.add(new ProfileChange(path, shown(before), shown(after)));
        } else {
            compare(path, before, after);
        }
    }

    /** The elements by id or code; plain values by themselves; others by their place. */
    private static Map<String, JsonNode> keyed(JsonNode list) {
        Map<String, JsonNode> keyed = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode element = list.get(i);
            String place = Integer.toString(i);
            keyed.put(
                    element.isTextual()
                            ? element.textValue()
                            : Part.idOf(element).orElse(place),
                    element);
        }
        return keyed;
    }

    private static Optional<String> shown(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(JsonText.oneLine(node));
    }
}
