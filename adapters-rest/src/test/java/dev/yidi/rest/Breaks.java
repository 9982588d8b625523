package dev.yidi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a document takes back that an earlier one promised: what was good to send and is no longer, and what a client may rely on
 * in an answer and may no longer. Answers may gain fields and no words; requests may gain optional fields and words.
 */
final class Breaks {
    private static final List<String> LEAST = List.of("minLength", "minItems", "minimum");
    private static final List<String> MOST = List.of("maxLength", "maxItems", "maximum");

    private final JsonNode before;
    private final JsonNode now;
    private final Set<String> breaks = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    private Breaks(JsonNode before, JsonNode now) {
        this.before = before;
        this.now = now;
    }

    static List<String> between(JsonNode before, JsonNode now) {
        Breaks found = new Breaks(before, now);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each -> found.operation(
                                each.getKey() + " " + path.getKey(),
                                each.getValue(),
                                now.path("paths").path(path.getKey()).path(each.getKey()))));
        return List.copyOf(found.breaks);
    }

    private void operation(String name, JsonNode old, JsonNode one) {
        if (one.isMissingNode()) {
            breaks.add(name + " is gone");
            return;
        }
        when(!old.path("operationId").equals(one.path("operationId")), name + " has another operationId");
        JsonNode oldSecurity = old.has("security") ? old.path("security") : before.path("security");
        JsonNode security = one.has("security") ? one.path("security") : now.path("security");
        when(security.size() > 0 && !keeps(oldSecurity, security), name + " asks for other credentials");
        parameters(name, old, one);
        JsonNode body = one.path("requestBody");
        when(
                body.path("required").asBoolean()
                        && !old.path("requestBody").path("required").asBoolean(),
                name + " needs a body");
        old.path("requestBody").path("content").properties().forEach(content -> {
            JsonNode taken = body.path("content").path(content.getKey());
            when(taken.isMissingNode(), name + " takes no " + content.getKey());
            taken(name + " body", content.getValue().path("schema"), taken.path("schema"));
        });
        old.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> answer(name, response.getKey(), response.getValue(), one));
    }

    /** Whether everybody who could come in by one of {@code old} still can; where nobody was asked, nobody may be. */
    private static boolean keeps(JsonNode old, JsonNode now) {
        Set<JsonNode> ways = new HashSet<>();
        now.forEach(ways::add);
        boolean all = old.size() > 0;
        for (JsonNode way : old) {
            all &= ways.contains(way);
        }
        return all;
    }

    private void answer(String name, String status, JsonNode old, JsonNode one) {
        JsonNode response = in(now, one.path("responses").path(status));
        when(response.isMissingNode(), name + " no longer ends in " + status);
        in(before, old)
                .path("headers")
                .fieldNames()
                .forEachRemaining(header -> when(
                        !response.isMissingNode() && !response.path("headers").has(header),
                        name + " answers without " + header));
        in(before, old).path("content").properties().forEach(content -> {
            JsonNode given = response.path("content").path(content.getKey());
            when(!response.isMissingNode() && given.isMissingNode(), name + " answers no " + content.getKey());
            given(name + " " + status, content.getValue().path("schema"), given.path("schema"));
        });
    }

    private void parameters(String name, JsonNode old, JsonNode one) {
        old.path("parameters").forEach(each -> {
            JsonNode parameter = in(before, each);
            JsonNode still = parameter(now, one, parameter);
            String called = name + " " + parameter.path("in").asText() + " "
                    + parameter.path("name").asText();
            when(still.isMissingNode(), called + " is gone");
            taken(called, parameter.path("schema"), still.path("schema"));
        });
        one.path("parameters").forEach(each -> {
            JsonNode parameter = in(now, each);
            JsonNode was = parameter(before, old, parameter);
            when(
                    parameter.path("required").asBoolean()
                            && !was.path("required").asBoolean(),
                    name + " needs " + parameter.path("name").asText());
        });
    }

    private static JsonNode parameter(JsonNode document, JsonNode operation, JsonNode like) {
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter = in(document, each);
            if (parameter.path("name").equals(like.path("name"))
                    && parameter.path("in").equals(like.path("in"))) {
                return parameter;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    /** What was good to send has to be so still. */
    private void taken(String at, JsonNode old, JsonNode one) {
        if (one.isMissingNode() || !isNew("taken", old, one)) {
            return;
        }
        JsonNode was = in(before, old);
        JsonNode is = in(now, one);
        same(at, was, is);
        words(is).stream()
                .findAny()
                .ifPresent(any -> words(was).stream()
                        .filter(word -> !words(is).contains(word))
                        .forEach(word -> breaks.add(at + " takes no " + word)));
        when(is.has("pattern") && !is.path("pattern").equals(was.path("pattern")), at + " has another pattern");
        LEAST.forEach(bound -> when(
                is.has(bound)
                        && (!was.has(bound)
                                || was.path(bound).asLong() < is.path(bound).asLong()),
                at + " has another " + bound));
        MOST.forEach(bound -> when(
                is.has(bound)
                        && (!was.has(bound)
                                || was.path(bound).asLong() > is.path(bound).asLong()),
                at + " has another " + bound));
        required(is).stream()
                .filter(name -> !required(was).contains(name))
                .forEach(name -> breaks.add(at + " needs " + name));
        was.path("properties").properties().forEach(property -> {
            JsonNode still = is.path("properties").path(property.getKey());
            when(still.isMissingNode(), at + "." + property.getKey() + " is no longer taken");
            taken(at + "." + property.getKey(), property.getValue(), still);
        });
        taken(at + "[]", was.path("items"), is.path("items"));
    }

    /** What could be relied on in an answer has to be so still. */
    private void given(String at, JsonNode old, JsonNode one) {
        if (one.isMissingNode() || !isNew("given", old, one)) {
            return;
        }
        JsonNode was = in(before, old);
        JsonNode is = in(now, one);
        same(at, was, is);
        words(is).stream()
                .filter(word -> !words(was).isEmpty() && !words(was).contains(word))
                .forEach(word -> breaks.add(at + " may answer " + word));
        required(was).stream()
                .filter(name -> !required(is).contains(name))
                .forEach(name -> breaks.add(at + "." + name + " may be left out"));
        was.path("properties").properties().forEach(property -> {
            JsonNode still = is.path("properties").path(property.getKey());
            when(still.isMissingNode(), at + "." + property.getKey() + " is gone");
            given(at + "." + property.getKey(), property.getValue(), still);
        });
        given(at + "[]", was.path("items"), is.path("items"));
        given(at + "{}", was.path("additionalProperties"), is.path("additionalProperties"));
    }

    private void same(String at, JsonNode was, JsonNode is) {
        when(!was.path("type").equals(is.path("type")), at + " is of another type");
        when(!was.path("format").equals(is.path("format")), at + " has another format");
    }

    /** A schema that is named is looked at once for each use, as it may lead to itself. */
    private boolean isNew(String use, JsonNode old, JsonNode one) {
        return !old.has("$ref") || seen.add(use + old.path("$ref") + one.path("$ref"));
    }

    private static JsonNode in(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Set<String> words(JsonNode schema) {
        return texts(schema.path("enum"));
    }

    private static Set<String> required(JsonNode schema) {
        return texts(schema.path("required"));
    }

    private static Set<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return new LinkedHashSet<>(texts);
    }

    private void when(boolean applies, String what) {
        if (applies) {
            breaks.add(what);
        }
    }
}
