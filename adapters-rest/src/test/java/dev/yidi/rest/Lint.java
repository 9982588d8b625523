package dev.yidi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a common linter has against a document: the rules of {@code redocly.yaml} that no other test holds, where no Node is at
 * hand.
 */
final class Lint {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");
    private static final Set<String> BESIDE_A_REFERENCE = Set.of("$ref", "description", "summary");

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Lint(JsonNode document) {
        this.document = document;
    }

    static List<String> faults(JsonNode document) {
        Lint lint = new Lint(document);
        lint.head();
        lint.tags();
        lint.paths();
        lint.references("", document);
        return lint.faults;
    }

    private void head() {
        for (String name : List.of("title", "version", "summary", "description")) {
            when(blank(document.path("info").path(name)), "info has no " + name);
        }
        when(document.at("/info/title").asText().contains("'"), "title with a straight apostrophe");
        JsonNode license = document.at("/info/license");
        when(blank(license.path("name")) || blank(license.path("identifier")), "info has no licence");
        when(document.path("servers").isEmpty(), "no servers");
        document.path("servers").forEach(server -> {
            String url = server.path("url").asText();
            when(blank(server.path("description")), "server without description");
            when(url.length() > 1 && url.endsWith("/"), "server " + url + " ends with a slash");
            when(url.contains("example.com") || url.contains("localhost"), "server " + url + " is no server");
        });
    }

    private void tags() {
        Set<String> names = new HashSet<>();
        document.path("tags").forEach(tag -> {
            when(!names.add(tag.path("name").asText()), "tag twice: " + tag.path("name"));
            when(blank(tag.path("description")), "tag without description: " + tag.path("name"));
        });
    }

    private void paths() {
        List<String> paths = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            String name = path.getKey();
            when(name.endsWith("/") || name.contains("?"), name + " ends with a slash or has a query");
            when(!name.matches("(/([a-z0-9]+([-.][a-z0-9]+)*|\\{[a-z]+}))+"), name + " is not in kebab case");
            paths.stream()
                    .filter(other -> areAmbiguous(name, other))
                    .forEach(other -> faults.add(name + " and " + other + " are ambiguous"));
            paths.add(name);
            path.getValue().properties().forEach(each -> operation(each.getKey() + " " + name, name, each.getValue()));
        });
    }

    /** Whether an address may be one of the one and of the other, and neither is the more special. */
    private static boolean areAmbiguous(String one, String other) {
        String[] left = one.split("/", -1);
        String[] right = other.split("/", -1);
        boolean leftIsWider = false;
        boolean rightIsWider = false;
        for (int i = 0; i < left.length && left.length == right.length; i++) {
            boolean variable = left[i].startsWith("{");
            boolean also = right[i].startsWith("{");
            if (!variable && !also && !left[i].equals(right[i])) {
                return false;
            }
            leftIsWider |= variable && !also;
            rightIsWider |= also && !variable;
        }
        return left.length == right.length && leftIsWider == rightIsWider;
    }

    private void operation(String name, String path, JsonNode operation) {
        String id = operation.path("operationId").asText();
        when(!id.matches("[a-z][A-Za-z0-9]*"), name + " has no operationId that an address can have");
        when(!ids.add(id), name + " has the operationId of another");
        when(operation.path("tags").size() != 1, name + " has not one tag");
        when(!operation.has("security") && !document.has("security"), name + " says nothing of security");
        when(operation.path("summary").asText().contains("'"), name + " has a straight apostrophe in its summary");
        parameters(name, path, operation);
        boolean done = false;
        boolean wrong = false;
        for (String status : fields(operation.path("responses"))) {
            done |= status.startsWith("2");
            wrong |= status.startsWith("4");
            when(
                    blank(resolved(operation.path("responses").path(status)).path("description")),
                    name + " " + status + " has no description");
        }
        when(!done || !wrong, name + " names no answer of 2xx or none of 4xx");
    }

    private void parameters(String name, String path, JsonNode operation) {
        Set<String> variables = new HashSet<>();
        Set<String> all = new HashSet<>();
        operation.path("parameters").forEach(each -> {
            JsonNode parameter = resolved(each);
            String where = parameter.path("in").asText();
            String called = parameter.path("name").asText();
            when(!all.add(where + " " + called), name + " has a parameter twice: " + called);
            when(blank(parameter.path("description")), name + " does not describe " + called);
            when(where.equals("path") && !variables.add(called), name + " has a variable twice: " + called);
            when(
                    where.equals("path") && !parameter.path("required").asBoolean(),
                    called + " is in the path and optional");
        });
        Set<String> named = new HashSet<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        when(!named.equals(variables), name + " has the variables " + named + " and parameters " + variables);
    }

    private void references(String at, JsonNode node) {
        if (node.has("$ref") && !at.endsWith("/properties")) {
            when(document.at(node.path("$ref").asText().substring(1)).isMissingNode(), at + " leads nowhere");
            when(!BESIDE_A_REFERENCE.containsAll(fields(node)), at + " has something beside its reference");
        }
        if (node.path("enum").isArray() && node.path("type").isTextual()) {
            node.path("enum").forEach(word -> when(!word.isTextual(), at + " has a word of another type"));
        }
        node.properties().forEach(each -> references(at + "/" + each.getKey(), each.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            references(at + "/" + i, node.get(i));
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean blank(JsonNode text) {
        return text.asText().isBlank();
    }

    private void when(boolean applies, String what) {
        if (applies) {
            faults.add(what);
        }
    }
}
