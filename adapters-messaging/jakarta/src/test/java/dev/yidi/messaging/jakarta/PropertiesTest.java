package dev.yidi.messaging.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.messaging.Message;
import jakarta.jms.JMSException;
import jakarta.jms.MessageFormatException;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a client says of messages that other senders wrote. */
class PropertiesTest {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private Object body = "词";

    @Test
    void what_is_no_text_is_written_as_cloudevents_writes_it() throws JMSException {
        values.put("when", Date.from(Instant.ofEpochSecond(1)));
        values.put("octets", new byte[] {1, 2, (byte) 255});
        values.put("number", 7L);
        values.put("JMSXDeliveryCount", 2);
        values.put("JMSXGroupID", "k");

        Message came = Properties.read(message());

        assertThat(came.headers())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("when", "1970-01-01T00:00:01Z", "octets", "AQL/", "number", "7"));
        assertThat(came.key()).contains("k");
        assertThat(came.body()).isEqualTo("词".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_artemis_calls_the_content_type_of_amqp_is_the_content_type() throws JMSException {
        values.put("JMS_AMQP_ContentType", "application/cloudevents+json");

        assertThat(Properties.read(message()).headers())
                .containsExactly(Map.entry(Message.CONTENT_TYPE, "application/cloudevents+json"));

        values.put("content_type", "text/plain");
        assertThat(Properties.read(message()).headers()).containsExactly(Map.entry(Message.CONTENT_TYPE, "text/plain"));
    }

    /** Or the broker would hand it out for ever, and the source would begin anew each time. */
    @Test
    void what_cannot_be_read_is_left_out_and_the_rest_is_handed_out() throws JMSException {
        values.put("odd", new MessageFormatException("of a type that is none of ours"));
        values.put("note", "kept");
        JMSException gbk = new JMSException("cannot be decoded");
        gbk.initCause(new MalformedInputException(1));
        body = gbk;

        assertThat(Properties.read(message())).isEqualTo(Message.unordered(Map.of("note", "kept"), new byte[0]));
    }

    @Test
    void a_broker_that_is_away_is_no_message_without_a_body() {
        body = new JMSException("the connection is gone");

        assertThatThrownBy(() -> Properties.read(message())).isSameAs(body);
    }

    private TextMessage message() {
        return (TextMessage) Proxy.newProxyInstance(
                TextMessage.class.getClassLoader(),
                new Class<?>[] {TextMessage.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getPropertyNames" -> Collections.enumeration(List.copyOf(values.keySet()));
                    case "getObjectProperty" -> said(values.get((String) arguments[0]));
                    case "getText" -> said(body);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Object said(Object value) throws JMSException {
        if (value instanceof JMSException fault) {
            throw fault;
        }
        return value;
    }
}
