package dev.yidi.messaging;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.messaging.inbound.InboundMapping;
import dev.yidi.messaging.inbound.InboundMappings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What comes in and how it is answered, for the AsyncAPI document: the schemas and examples that lie beside the mappings. */
final class InboundDocuments {
    static final String REPLY = "dev.yidi.reply.v1";
    private static final String INBOX = "inbox";
    private static final String REPLIES = "replies";
    private static final Map<String, String> SHARED = Map.of(
            "specversion", "1.0",
            "id", "With source unique for ever: what comes again with the same id is done once.",
            "source", "Who sends it.",
            "type", "dev.yidi., what it is, .v and the version.");

    private InboundDocuments() {}

    /** The types of what comes in, and that of replies. */
    static List<String> types() {
        List<String> types = new ArrayList<>(InboundMappings.standard().stream()
                .map(InboundMapping::type)
                .sorted()
                .toList());
        types.add(REPLY);
        return types;
    }

    static String name(String type) {
        return type.replace("dev.yidi.", "");
    }

    static void addTo(ObjectNode document) {
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        schemas.set(
                INBOX,
                required(
                        with(Map.of(
                                "subject", "What it is about; the key of the reply.",
                                "time", "When it was sent, RFC 3339.",
                                "correlationid", "What the reply names instead of the id.")),
                        "specversion",
                        "id",
                        "source",
                        "type"));
        schemas.set(
                REPLIES,
                required(
                        with(Map.of(
                                "subject", "The subject of the message, or its id.",
                                "time", "When it was done, RFC 3339 in UTC; of what was done alone.",
                                "dataschema", "urn:yidi: and the type.",
                                "correlationid", "That of the message, or its id.")),
                        "specversion",
                        "id",
                        "source",
                        "type",
                        "subject",
                        "dataschema",
                        "correlationid"));
        ObjectNode channels = (ObjectNode) document.path("channels");
        channels.putObject(INBOX)
                .put(
                        "description",
                        "What a sender asks the centre for. Messages of one key of the broker are done one after another. The"
                                + " address is the one of the sender's own queue.")
                .putObject("messages");
        channels.putObject(REPLIES)
                .put(
                        "description",
                        "What a sender is answered. The address is the one that the host gives its channel.")
                .putObject("messages");
        ObjectNode receive =
                document.withObject("/operations").putObject("receive").put("action", "receive");
        receive.putObject("channel").put("$ref", "#/channels/" + INBOX);
        ArrayNode received = receive.putArray("messages");
        ObjectNode reply = receive.putObject("reply");
        reply.putObject("channel").put("$ref", "#/channels/" + REPLIES);
        ArrayNode replied = reply.putArray("messages");
        for (String type : types()) {
            boolean isReply = type.equals(REPLY);
            String channel = isReply ? REPLIES : INBOX;
            message(type, channel, (ObjectNode) document.at("/components/messages"));
            channels.withObject("/" + channel + "/messages")
                    .putObject(name(type))
                    .put("$ref", "#/components/messages/" + name(type));
            (isReply ? replied : received).addObject().put("$ref", "#/channels/" + channel + "/messages/" + name(type));
        }
    }

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(SHARED);
        all.putAll(more);
        return all;
    }

    private static ObjectNode required(Map<String, String> described, String... names) {
        ObjectNode schema = EventDocuments.attributes(described);
        ArrayNode required = schema.putArray("required");
        List.of(names).forEach(required::add);
        return schema;
    }

    private static void message(String type, String channel, ObjectNode messages) {
        ObjectNode payload = (ObjectNode) EventDocuments.read(document(type, "schema"));
        payload.remove(List.of("$schema", "$id"));
        ObjectNode message = messages.putObject(name(type)).put("name", type);
        message.put("title", name(type)).put("contentType", "application/json");
        message.putObject("headers").put("$ref", "#/components/schemas/" + channel);
        message.set("payload", payload);
        ObjectNode example = message.putArray("examples").addObject().put("name", "full");
        ObjectNode headers = example.putObject("headers")
                .put("specversion", "1.0")
                .put("id", "GD20260302-00017")
                .put("source", "/hotlines/12345")
                .put("type", type)
                .put("subject", "GD20260302-00017");
        if (type.equals(REPLY)) {
            headers.put("id", "reply-sha256-00112233445566778899aabbccddeeff-partly")
                    .put("source", "/counties/330122")
                    .put("dataschema", "urn:yidi:" + REPLY)
                    .put("correlationid", "GD20260302-00017");
        }
        example.set("payload", EventDocuments.read(document(type, "example")));
    }

    static String document(String type, String kind) {
        String file = "/dev/yidi/messaging/inbound/" + type + "." + kind + ".json";
        try (InputStream stream = InboundMappings.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
