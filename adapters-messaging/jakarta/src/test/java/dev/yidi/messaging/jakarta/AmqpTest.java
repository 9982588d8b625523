package dev.yidi.messaging.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.testkit.BrokerContract;
import dev.yidi.messaging.testkit.TestBroker;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.apache.qpid.jms.message.JmsBytesMessage;
import org.apache.qpid.jms.provider.amqp.message.AmqpJmsMessageFacade;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker contract over AMQP 1.0: Qpid JMS on one side, Artemis on the other. */
@Tag("one-jdk")
class AmqpTest extends BrokerContract {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path directory;

    private static Artemis artemis;

    @BeforeAll
    static void start() {
        artemis = new Artemis(directory, Wire.Amqp.onFreePort());
    }

    @AfterAll
    static void stop() {
        artemis.close();
    }

    @Override
    protected TestBroker broker() {
        return artemis;
    }

    /** As the AMQP binding of CloudEvents has it, which a reader must take in the types of AMQP as well as in texts. */
    @Test
    void an_event_of_another_sender_with_values_in_the_types_of_amqp_is_read() throws Exception {
        Map<String, Object> values = Map.ofEntries(
                Map.entry("cloudEvents:specversion", "1.0"),
                Map.entry("cloudEvents:id", UUID.fromString("6a2f41a3-c54c-4cce-8f5b-0d9f3a3b1c11")),
                Map.entry("cloudEvents_source", "/hotlines/12345"),
                Map.entry("cloudEvents:type", "dev.yidi.hotline-order.v1"),
                Map.entry("cloudEvents:time", Date.from(Instant.parse("2026-03-02T01:02:03.004Z"))),
                Map.entry("cloudEvents:urgent", true),
                Map.entry("cloudEvents:attempt", 3),
                Map.entry("cloudEvents:digest", binary(new byte[] {1, 2, (byte) 255})));
        send("native", values, "{}");

        try (MessageSource source = artemis.source("native")) {
            Delivery came = source.receive(1, PATIENCE).get(0);
            CloudEvent event =
                    CloudEventCodec.of(HeaderNames.AMQP, ContentMode.BINARY).decode(came.message());
            came.settle();
            assertThat(event.attributes())
                    .containsEntry("id", "6a2f41a3-c54c-4cce-8f5b-0d9f3a3b1c11")
                    .containsEntry("source", "/hotlines/12345")
                    .containsEntry("time", "2026-03-02T01:02:03.004Z")
                    .containsEntry("urgent", "true")
                    .containsEntry("attempt", "3")
                    .containsEntry("digest", "AQL/");
            assertThat(event.data()).contains("{}");
        }
    }

    /** What the client makes of bytes on the wire, by a class of a library beneath it. */
    private static Object binary(byte[] octets) throws ReflectiveOperationException {
        return Class.forName("org.apache.qpid.proton.amqp.Binary")
                .getConstructor(byte[].class)
                .newInstance((Object) octets);
    }

    /** As another sender would: the client's own calls take the types of Jakarta Messaging alone. */
    private static void send(String queue, Map<String, Object> values, String body) throws JMSException {
        try (Connection connection = artemis.connections().createConnection();
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE)) {
            JmsBytesMessage message = (JmsBytesMessage) session.createBytesMessage();
            AmqpJmsMessageFacade amqp = (AmqpJmsMessageFacade) message.getFacade();
            for (Map.Entry<String, Object> value : values.entrySet()) {
                amqp.setApplicationProperty(value.getKey(), value.getValue());
            }
            message.writeBytes(body.getBytes(StandardCharsets.UTF_8));
            session.createProducer(session.createQueue(queue)).send(message);
        }
    }
}
