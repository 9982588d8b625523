package dev.yidi.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.ports.EventType;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents of the events, as the code makes them: a JSON Schema for each type, and one AsyncAPI document of all. */
final class EventDocuments {
    static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    static final String ASYNC_API = "asyncapi.json";

    private EventDocuments() {}

    static List<EventType> types() {
        return new RelayCentre("documents", new InMemoryStores(), MovableTime.at("2026-03-02T01:00:00Z"), 1, List.of())
                .yidi
                .eventDesk()
                .types();
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String pretty(JsonNode node) {
        try {
            return JSON.writeValueAsString(node) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every document by its file name. */
    static Map<String, String> all() {
        Map<String, String> documents = new TreeMap<>();
        types().forEach(type -> documents.put(name(type) + ".json", pretty(read(type.schema()))));
        documents.put(ASYNC_API, pretty(asyncApi()));
        return documents;
    }

    static String name(EventType type) {
        return type.name() + ".v" + type.version();
    }

    static ObjectNode asyncApi() {
        ObjectNode document = JSON.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Yidi: events of a county's one-stop centre")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "What a destination may be told, what other systems may ask the centre for, and how they are answered, as"
                                + " CloudEvents 1.0: each event at least once, those of one subject in their order up to repeats. Readers know repeats by source and id, and bear properties and words they do not"
                                + " know. Data that is classified is there only where the contract of the destination names it.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "application/json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        components.putObject("schemas").set("attributes", attributes());
        for (EventType type : types()) {
            message(type, messages);
            channel(type, channels, operations);
        }
        InboundDocuments.addTo(document);
        return document;
    }

    private static void message(EventType type, ObjectNode messages) {
        ObjectNode payload = (ObjectNode) read(type.schema());
        payload.remove(List.of("$schema", "$id", "title"));
        ObjectNode message = messages.putObject(name(type)).put("name", "dev.yidi." + name(type));
        message.put("title", type.name()).put("contentType", "application/json");
        message.putObject("headers").put("$ref", "#/components/schemas/attributes");
        message.set("payload", payload);
        ObjectNode example = message.putArray("examples").addObject().put("name", "full");
        example.set("headers", exampleAttributes(type));
        example.set("payload", Samples.of(payload));
    }

    private static void channel(EventType type, ObjectNode channels, ObjectNode operations) {
        ObjectNode channel = channels.withObject("/" + type.register());
        if (channel.isEmpty()) {
            channel.put(
                            "description",
                            "Events of the register " + type.register()
                                    + ". The address is the one that the host gives the destination's channel.")
                    .putObject("messages");
            ObjectNode operation =
                    operations.putObject("tell-" + type.register()).put("action", "send");
            operation.putObject("channel").put("$ref", "#/channels/" + type.register());
            operation.putArray("messages");
        }
        ((ObjectNode) channel.path("messages"))
                .putObject(name(type))
                .put("$ref", "#/components/messages/" + name(type));
        ((ArrayNode) operations.path("tell-" + type.register()).path("messages"))
                .addObject()
                .put("$ref", "#/channels/" + type.register() + "/messages/" + name(type));
    }

    /** The attributes of CloudEvents, whose names bindings put a prefix before. */
    private static ObjectNode attributes() {
        ObjectNode schema = attributes(Map.of(
                "specversion", "1.0",
                "id", "With source unique for ever: the subject, a hyphen and the sequence.",
                "source", "The county: /counties/ and its code.",
                "type", "dev.yidi., the name of the message's type, .v and the version.",
                "subject", "The id of the case or file.",
                "time", "When it happened, RFC 3339 in UTC.",
                "dataschema", "urn:yidi:event:, the name, :v and the version.",
                "sequence", "The place of the event in its file; those that may not be told are left out.",
                "register", "The register of the file.",
                "chain", "Tells one history of the file from another after a restore."));
        ObjectNode properties = (ObjectNode) schema.path("properties");
        properties
                .putObject("epoch")
                .put("type", "string")
                .put("description", "The relay that sent it: rises when another node takes over.");
        ArrayNode required = schema.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        return schema;
    }

    /** Texts with their descriptions, by name. */
    static ObjectNode attributes(Map<String, String> described) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        schema.put(
                "description",
                "The attributes of the CloudEvent, before whose names each protocol puts its prefix in the binary mode.");
        ObjectNode properties = schema.putObject("properties");
        new TreeMap<>(described)
                .forEach((name, text) ->
                        properties.putObject(name).put("type", "string").put("description", text));
        return schema;
    }

    private static ObjectNode exampleAttributes(EventType type) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", "0195574e-0000-7000-8000-000000000001-3")
                .put("source", "/counties/330122")
                .put("type", "dev.yidi." + name(type))
                .put("subject", "0195574e-0000-7000-8000-000000000001")
                .put("time", "2026-03-02T01:02:03.000004Z")
                .put("dataschema", "urn:yidi:event:" + type.name() + ":v" + type.version())
                .put("sequence", "3")
                .put("register", type.register())
                .put("epoch", "1")
                .put("chain", "00112233445566778899aabbccddeeff");
    }
}
