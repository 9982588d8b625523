package dev.yidi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Names that the county has and that earlier answers gave 已知名目: by the field they stood in, and by the address they lead to.
 * Not thread-safe.
 */
final class Known {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,79}");
    private static final int MOST = 200;

    private final Random random;
    private final Map<String, List<String>> byField = new HashMap<>();
    private final Map<String, List<String>> byTemplate = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();

    Known(Random random) {
        this.random = random;
    }

    void learn(String field, String value) {
        add(byField, field, value);
    }

    /** Learns the names in an answer to {@code target}. */
    void learn(Operation operation, String target, Answer answer) {
        JsonNode json = answer.json();
        fields("", json);
        String path = target.split("\\?", 2)[0];
        prefixes(operation.template(), path);
        String created = answer.header("location");
        if (!created.isEmpty()) {
            String found = created.replaceFirst("^https?://[^/]*", "");
            add(byTemplate, operation.template() + "/{}", found);
            learn("{}", found.substring(found.lastIndexOf('/') + 1));
        }
        if (!answer.header("etag").isEmpty() && json.has("version")) {
            versions.put(resource(path), answer.header("etag"));
        }
    }

    private void prefixes(String template, String path) {
        String[] named = template.split("/", -1);
        String[] given = path.split("/", -1);
        for (int i = 0; i < Math.min(named.length, given.length); i++) {
            if (named[i].startsWith("{")) {
                add(byTemplate, bare(named, i), String.join("/", List.of(given).subList(0, i + 1)));
            }
        }
    }

    /** The address of the case or file that {@code path} lies in. */
    static String resource(String path) {
        String[] parts = path.split("/", -1);
        return String.join("/", List.of(parts).subList(0, Math.min(parts.length, parts.length > 5 ? 6 : 5)));
    }

    private static String bare(String[] template, int last) {
        return String.join("/", List.of(template).subList(0, last + 1)).replaceAll("\\{[a-z]+}", "{}");
    }

    private void fields(String name, JsonNode node) {
        if (node.isTextual()
                && NAME.matcher(node.asText()).matches()
                && Canary.sung(node.asText()).isEmpty()) {
            learn(name, node.asText());
        }
        node.properties().forEach(each -> {
            boolean names = each.getKey().equals("id")
                    || each.getKey().equals("code")
                    || each.getKey().equals("name");
            if (names && each.getValue().isTextual()) {
                fields(name, each.getValue());
            }
            fields(each.getKey(), each.getValue());
        });
        if (node.isArray()) {
            String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
            node.forEach(each -> fields(one, each));
        }
    }

    private void add(Map<String, List<String>> pools, String key, String value) {
        List<String> pool = pools.computeIfAbsent(key, any -> new ArrayList<>());
        if (pool.size() < MOST && !pool.contains(value)) {
            pool.add(value);
        } else if (pool.size() == MOST) {
            pool.set(random.nextInt(MOST), value);
        }
    }

    Optional<String> value(String field) {
        String one = field.endsWith("s") ? field.substring(0, field.length() - 1) : field;
        return pick(byField.get(field)).or(() -> pick(byField.get(one)));
    }

    /** Any name at all. */
    Optional<String> anything() {
        return pick(new ArrayList<>(byField.keySet())).flatMap(this::value);
    }

    Optional<String> version(String path) {
        return Optional.ofNullable(versions.get(resource(path)));
    }

    /** An address for {@code template}, as deep as one is known; the rest is filled with names. */
    String path(String template) {
        String[] parts = template.split("/", -1);
        int from = 0;
        String path = "";
        for (int i = parts.length - 1; i > 0 && from == 0; i--) {
            if (parts[i].startsWith("{")) {
                Optional<String> known = pick(byTemplate.get(bare(parts, i)));
                path = known.orElse("");
                from = known.isPresent() ? i + 1 : 0;
            }
        }
        for (int i = Math.max(from, 1); i < parts.length; i++) {
            String name = parts[i].replaceAll("[{}]", "");
            path += "/"
                    + (parts[i].startsWith("{") ? value(name).or(this::anything).orElse("x") : parts[i]);
        }
        return path;
    }

    private Optional<String> pick(@org.jspecify.annotations.Nullable List<String> pool) {
        return pool == null || pool.isEmpty() ? Optional.empty() : Optional.of(pool.get(random.nextInt(pool.size())));
    }
}
