package dev.yidi.messaging.inbound;

import static dev.yidi.messaging.inbound.InboxCentre.COURT;
import static dev.yidi.messaging.inbound.InboxCentre.HALF_ADMITTED;
import static dev.yidi.messaging.inbound.InboxCentre.HOTLINE;
import static dev.yidi.messaging.inbound.InboxCentre.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.InProcessBroker;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What senders are answered keeps to the schema that they are given. */
class ReplySchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void every_reply_keeps_to_its_schema() throws IOException {
        List<CloudEvent> replies = new ArrayList<>(answered());
        replies.addAll(failed());

        JsonNode schema = JSON.readTree(InboundSchemaTest.document(Replies.TYPE, "schema"));
        Set<String> outcomes = new TreeSet<>();
        for (CloudEvent reply : replies) {
            String data = reply.data().orElseThrow();
            assertThat(faults(data)).as(data).isEmpty();
            assertThat(names(schema.path("properties"))).containsAll(names(JSON.readTree(data)));
            assertThat(reply.type()).isEqualTo(Replies.TYPE);
            assertThat(reply.dataSchema()).contains(schema.path("$id").asText());
            outcomes.add(JSON.readTree(data).path("outcome").asText());
        }
        assertThat(outcomes).containsExactly("done", "failed", "invalid", "partly", "refused");
        assertThat(faults(InboundSchemaTest.document(Replies.TYPE, "example"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"inReplyTo\":\"1\",\"outcome\":\"done\"}",
                "{\"inReplyTo\":\"1\",\"outcome\":\"partly\",\"caseId\":\"c\",\"number\":\"n\"}",
                "{\"inReplyTo\":\"1\",\"outcome\":\"invalid\",\"reasons\":[]}",
                "{\"inReplyTo\":\"1\",\"outcome\":\"refused\",\"reasons\":[{\"field\":\"x\"}]}",
                "{\"inReplyTo\":\"1\",\"outcome\":\"perhaps\"}",
                "{\"outcome\":\"failed\",\"reasons\":[{\"code\":\"a\"}]}"
            })
    void what_is_no_reply_does_not(String data) throws IOException {
        assertThat(faults(data)).isNotEmpty();
    }

    private static List<CloudEvent> answered() throws IOException {
        InboxCentre centre = new InboxCentre();
        String order = example(InboundMappings.HOTLINE_ORDER);
        centre.send(
                event(HOTLINE, InboundMappings.HOTLINE_ORDER, "1", "a", order),
                event(HOTLINE, InboundMappings.HOTLINE_ORDER, "2", "b", "{\"x\":{}}"),
                event(HALF_ADMITTED, InboundMappings.COURT_REFERRAL, "3", "c", example(InboundMappings.COURT_REFERRAL)),
                event(COURT, InboundMappings.COURT_RULING, "4", "d", example(InboundMappings.COURT_RULING)));
        centre.work();
        return centre.replies();
    }

    private static List<CloudEvent> failed() throws IOException {
        AtomicLong now = new AtomicLong();
        AtomicReference<Strikable> stores = new AtomicReference<>();
        InboxCentre broken = new InboxCentre(
                new InProcessBroker(9, () -> now.addAndGet(Duration.ofHours(1).toNanos())), good -> {
                    stores.set(new Strikable(good));
                    return stores.get();
                });
        stores.get().strike(new IllegalStateException("a fault of ours"));
        broken.send(event(HOTLINE, InboundMappings.HOTLINE_ORDER, "1", "a", example(InboundMappings.HOTLINE_ORDER)));
        broken.work();
        return broken.replies();
    }

    private static List<Error> faults(String data) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(InboundSchemaTest.document(Replies.TYPE, "schema"), InputFormat.JSON);
        return schema.validate(data, InputFormat.JSON);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String example(String type) throws IOException {
        return InboundSchemaTest.document(type, "example");
    }
}
