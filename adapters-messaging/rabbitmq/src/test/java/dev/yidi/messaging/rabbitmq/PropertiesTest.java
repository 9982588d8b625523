package dev.yidi.messaging.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP.BasicProperties;
import dev.yidi.messaging.Message;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropertiesTest {
    private static final byte[] BODY = {1, 2};

    @Test
    void headers_of_any_name_come_back() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : List.of(
                "cloudEvents:id",
                "x-trace",
                "CC",
                "BCC",
                "x-death",
                "x-delivery-count",
                "x-first-death-queue",
                "yidi-key",
                "yidi-header-CC",
                "名称",
                "")) {
            headers.put(name, "value of " + name);
        }
        headers.put(Message.CONTENT_TYPE, "application/json");
        Message sent = Message.of("键-𠮷", headers, BODY);

        BasicProperties written = Properties.write(sent);
        assertThat(written.getDeliveryMode()).isEqualTo(2);
        assertThat(written.getContentType()).isEqualTo("application/json");
        assertThat(written.getHeaders()).doesNotContainKeys("CC", "BCC", "x-death", "x-delivery-count");
        assertThat(Properties.read(written, BODY)).isEqualTo(sent);
    }

    @Test
    void a_content_type_too_long_for_its_property_comes_back() {
        Message sent = Message.unordered(Map.of(Message.CONTENT_TYPE, "a/" + "b".repeat(300)), BODY);

        assertThat(Properties.read(Properties.write(sent), BODY)).isEqualTo(sent);
    }

    @Test
    void a_time_and_bytes_of_another_sender_are_read_as_cloudevents_writes_them() {
        Map<String, Object> received = new LinkedHashMap<>();
        received.put("cloudEvents:time", Date.from(Instant.parse("2026-03-02T01:02:03Z")));
        received.put("cloudEvents:digest", new byte[] {1, 2, (byte) 255});

        assertThat(Properties.read(
                        new BasicProperties.Builder().headers(received).build(), BODY))
                .isEqualTo(Message.unordered(
                        Map.of("cloudEvents:time", "2026-03-02T01:02:03Z", "cloudEvents:digest", "AQL/"), BODY));
    }

    @Test
    void what_the_broker_adds_and_what_is_no_text_are_no_headers() {
        Map<String, Object> received = new LinkedHashMap<>();
        received.put("x-delivery-count", 3L);
        received.put("x-death", List.of(Map.of("queue", "q")));
        received.put("number", 7);
        received.put("truth", true);
        received.put("several", List.of("a", "b"));
        received.put("nothing", null);

        assertThat(Properties.read(
                        new BasicProperties.Builder().headers(received).build(), BODY))
                .isEqualTo(Message.unordered(Map.of("number", "7", "truth", "true"), BODY));
        assertThat(Properties.read(new BasicProperties(), BODY)).isEqualTo(Message.unordered(Map.of(), BODY));
    }
}
