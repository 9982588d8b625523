package dev.yidi.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yidi.messaging.inbound.InboundMappings;
import dev.yidi.ports.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The documents that ship are those of the code, and take back nothing that was released. Written anew with {@code
 * -Dyidi.events.write=true}; a release writes what the next is held against with {@code -Dyidi.events.release=true}.
 */
class EventDocumentsTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path SHIPPED = BASE.resolve("src/main/resources/META-INF/yidi/events");
    private static final Path RELEASED = BASE.resolve("src/test/resources/dev/yidi/messaging/released-events.json");
    private static final Path RELEASED_INBOUND =
            BASE.resolve("src/test/resources/dev/yidi/messaging/released-inbound.json");

    @Test
    void the_documents_that_ship_are_those_of_the_code() throws IOException {
        Map<String, String> expected = EventDocuments.all();
        if (Boolean.getBoolean("yidi.events.write")) {
            Files.createDirectories(SHIPPED);
            for (Map.Entry<String, String> each : expected.entrySet()) {
                Files.writeString(SHIPPED.resolve(each.getKey()), each.getValue());
            }
        }
        try (Stream<Path> files = Files.list(SHIPPED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected.keySet())
                    .hasSizeGreaterThan(90);
        }
        for (Map.Entry<String, String> each : expected.entrySet()) {
            assertThat(Files.readString(SHIPPED.resolve(each.getKey())))
                    .as(each.getKey() + ": write it anew with -Dyidi.events.write=true")
                    .isEqualTo(each.getValue());
        }
    }

    @Test
    void they_are_found_in_the_jar() throws IOException {
        try (var asyncApi =
                EventRelay.class.getClassLoader().getResourceAsStream("META-INF/yidi/events/asyncapi.json")) {
            assertThat(asyncApi).isNotNull();
        }
    }

    @Test
    void nothing_is_taken_back_that_was_released() throws IOException {
        Map<String, JsonNode> now = new TreeMap<>();
        EventDocuments.types().forEach(type -> now.put(EventDocuments.name(type), EventDocuments.read(type.schema())));
        JsonNode released = released(RELEASED, now);
        assertThat(released.size()).isGreaterThan(90);
        List<String> breaks = new ArrayList<>();
        released.properties()
                .forEach(each -> breaks.addAll(
                        now.containsKey(each.getKey())
                                ? SchemaBreaks.between(each.getValue(), now.get(each.getKey()), each.getKey())
                                : gone(each.getKey(), now.keySet())));
        assertThat(breaks).isEmpty();
    }

    private static JsonNode released(Path file, Map<String, JsonNode> now) throws IOException {
        if (Boolean.getBoolean("yidi.events.release")) {
            Files.createDirectories(file.getParent());
            ObjectNode all = EventDocuments.JSON.createObjectNode();
            now.forEach(all::set);
            Files.writeString(file, all + "\n");
        }
        return EventDocuments.read(Files.readString(file));
    }

    @Test
    void what_senders_may_send_is_taken_later_and_replies_can_be_read_as_before() throws IOException {
        Map<String, JsonNode> now = new TreeMap<>();
        InboundDocuments.types().forEach(type -> now.put(InboundDocuments.name(type), inbound(type)));
        JsonNode released = released(RELEASED_INBOUND, now);
        assertThat(released).hasSize(8);
        String reply = InboundDocuments.name(InboundDocuments.REPLY);
        List<String> breaks = new ArrayList<>();
        released.properties().forEach(each -> {
            String name = each.getKey();
            JsonNode after = now.get(name);
            if (after == null) {
                breaks.add(name + ": is gone");
            } else {
                breaks.addAll(
                        name.equals(reply)
                                ? SchemaBreaks.between(each.getValue(), after, name)
                                : InboundBreaks.between(each.getValue(), after, name));
            }
        });
        assertThat(breaks).isEmpty();
    }

    private static JsonNode inbound(String type) {
        return EventDocuments.read(InboundDocuments.document(type, "schema"));
    }

    @Test
    void what_senders_could_not_send_any_more_is_noticed() {
        refuses("order.extra: must be there now", schema -> {
            ((ObjectNode) schema.path("properties")).putObject("extra").put("type", "string");
            ((ArrayNode) schema.path("required")).add("extra");
        });
        refuses("order.title: is gone", schema -> ((ObjectNode) schema.path("properties")).remove("title"));
        refuses("order.nature: ", schema -> ((ArrayNode) schema.at("/properties/nature/enum")).remove(0));
        refuses("order.title: maxLength", schema -> ((ObjectNode) schema.at("/properties/title")).put("maxLength", 3));
        refuses(
                "order.number: pattern",
                schema -> ((ObjectNode) schema.at("/properties/number")).put("pattern", "^[0-9]+$"));
        refuses(
                "order.parties.items.name: must be there now",
                schema -> ((ArrayNode) schema.at("/properties/parties/items/required")).add("name"),
                schema -> ((ArrayNode) schema.at("/properties/parties/items/required")).removeAll());
        JsonNode order = inbound(InboundMappings.HOTLINE_ORDER);
        ObjectNode wider = order.deepCopy();
        ((ObjectNode) wider.path("properties")).putObject("extra").put("type", "string");
        ((ArrayNode) wider.path("required")).removeAll();
        ((ArrayNode) wider.at("/properties/nature/enum")).add("WISH");
        ((ObjectNode) wider.at("/properties/title")).put("maxLength", 9_999);
        assertThat(InboundBreaks.between(order, wider, "order")).isEmpty();
    }

    private static void refuses(String what, Consumer<ObjectNode> change) {
        refuses(what, change, before -> {});
    }

    private static void refuses(String what, Consumer<ObjectNode> change, Consumer<ObjectNode> earlier) {
        ObjectNode before = inbound(InboundMappings.HOTLINE_ORDER).deepCopy();
        earlier.accept(before);
        ObjectNode changed = before.deepCopy();
        change.accept(changed);
        assertThat(InboundBreaks.between(before, changed, "order")).anyMatch(each -> each.startsWith(what));
    }

    /** An older version goes where a newer one of the type comes. */
    private static List<String> gone(String name, Set<String> now) {
        String type = name.replaceAll("\\.v\\d+$", ".v");
        return now.stream().anyMatch(each -> each.startsWith(type)) ? List.of() : List.of(name + ": is gone");
    }

    @Test
    void what_readers_could_not_read_any_more_is_noticed() {
        breaks(
                "classified.topic: type was",
                schema -> ((ObjectNode) schema.at("/properties/topic")).put("type", "integer"));
        breaks("classified.topic: is gone", schema -> ((ObjectNode) schema.path("properties")).remove("topic"));
        breaks("classified.at: need not be there any more", schema -> schema.remove("required"));
        breaks("classified.at: format was", schema -> ((ObjectNode) schema.at("/properties/at")).remove("format"));
        JsonNode steps = schema("petition-advanced");
        ObjectNode fewer = steps.deepCopy();
        ((ArrayNode) fewer.at("/properties/event/allOf")).remove(0);
        assertThat(SchemaBreaks.between(steps, fewer, "steps")).anyMatch(each -> each.endsWith(": is gone"));
        ObjectNode more = schema("case-classified").deepCopy();
        ((ObjectNode) more.path("properties")).putObject("new").put("type", "string");
        assertThat(SchemaBreaks.between(schema("case-classified"), more, "classified"))
                .isEmpty();
    }

    private static void breaks(String what, Consumer<ObjectNode> change) {
        ObjectNode changed = schema("case-classified").deepCopy();
        change.accept(changed);
        assertThat(SchemaBreaks.between(schema("case-classified"), changed, "classified"))
                .anyMatch(each -> each.startsWith(what));
    }

    private static JsonNode schema(String name) {
        return EventDocuments.types().stream()
                .filter(type -> type.name().equals(name))
                .map(EventType::schema)
                .map(EventDocuments::read)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_example_keeps_to_its_schema_and_holds_nothing_classified() {
        JsonNode messages = EventDocuments.asyncApi().at("/components/messages");
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (EventType type : EventDocuments.types()) {
            JsonNode example = messages.path(EventDocuments.name(type)).at("/examples/0/payload");
            assertThat(registry.getSchema(type.schema(), InputFormat.JSON)
                            .validate(example.toString(), InputFormat.JSON))
                    .as(type.name() + " " + example)
                    .extracting(Error::toString)
                    .isEmpty();
        }
    }

    @Test
    void the_async_api_document_is_whole() {
        ObjectNode document = EventDocuments.asyncApi();
        assertThat(names(document))
                .containsExactlyInAnyOrder(
                        "asyncapi", "info", "defaultContentType", "channels", "operations", "components");
        assertThat(names(document.path("info"))).contains("title", "version");
        List<String> references = new ArrayList<>();
        references(document, references);
        assertThat(references)
                .hasSizeGreaterThan(300)
                .allMatch(each ->
                        each.startsWith("#/") && !document.at(each.substring(1)).isMissingNode());
        document.path("channels").forEach(channel -> {
            assertThat(names(channel)).containsExactlyInAnyOrder("description", "messages");
            assertThat(channel.path("messages")).isNotEmpty();
        });
        document.path("operations").forEach(operation -> {
            boolean isOfInbox = operation.path("action").asText().equals("receive");
            assertThat(names(operation))
                    .containsExactlyInAnyOrderElementsOf(
                            isOfInbox
                                    ? Set.of("action", "channel", "messages", "reply")
                                    : Set.of("action", "channel", "messages"));
            assertThat(operation.path("action").asText()).isIn("send", "receive");
            String channel = operation.at("/channel/$ref").asText();
            operation
                    .path("messages")
                    .forEach(each -> assertThat(each.path("$ref").asText()).startsWith(channel + "/messages/"));
        });
        document.at("/components/messages")
                .forEach(message -> assertThat(names(message))
                        .containsExactlyInAnyOrder("name", "title", "contentType", "headers", "payload", "examples"));
        assertThat(document.at("/components/messages").size())
                .isEqualTo(
                        EventDocuments.types().size() + InboundDocuments.types().size());
    }

    @Test
    void what_comes_in_and_its_reply_are_told_with_examples_that_keep_to_them() {
        JsonNode document = EventDocuments.asyncApi();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        assertThat(document.at("/operations/receive/messages")).hasSize(7);
        assertThat(document.at("/operations/receive/reply/messages/0/$ref").asText())
                .isEqualTo("#/channels/replies/messages/reply.v1");
        for (String type : InboundDocuments.types()) {
            JsonNode message = document.at("/components/messages").path(InboundDocuments.name(type));
            JsonNode attributes =
                    document.at(message.at("/headers/$ref").asText().substring(1));
            assertThat(List.of(message.path("payload"), attributes)).allMatch(JsonNode::isObject);
            JsonNode example = message.at("/examples/0");
            assertThat(registry.getSchema(message.path("payload").toString(), InputFormat.JSON)
                            .validate(example.path("payload").toString(), InputFormat.JSON))
                    .as(type)
                    .isEmpty();
            assertThat(registry.getSchema(attributes.toString(), InputFormat.JSON)
                            .validate(example.path("headers").toString(), InputFormat.JSON))
                    .as(type)
                    .isEmpty();
        }
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void references(JsonNode node, List<String> found) {
        if (node.path("$ref").isTextual()) {
            found.add(node.path("$ref").asText());
        }
        node.forEach(each -> references(each, found));
    }
}
