package dev.yidi.example.province;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.InProcessBroker;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageSource;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProvinceViewTest {
    private static final CloudEventCodec CODEC = CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.BINARY);
    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");

    private final InProcessBroker broker = new InProcessBroker(100);
    private final List<Exception> troubles = new ArrayList<>();
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void what_the_store_could_not_take_comes_again() throws SQLException {
        send("a", "case-registered", "{\"kind\":\"REQUEST\",\"intake\":{\"receivedAt\":\"" + MARCH + "\"}}");
        try (var topic = broker.source("county")) {
            ProvinceStore closed = ProvinceStore.open(url, Reading.ofFirstRelease());
            closed.close();
            assertThat(new ProvinceView(CODEC, closed, List.of(topic), troubles::add).turn())
                    .isZero();
            assertThat(troubles).hasSize(1).hasOnlyElementsOfType(SQLException.class);

            try (ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
                ProvinceView view = view(store, topic);
                while (store.counties().isEmpty()) {
                    assertThat(view.turn()).isNotNegative();
                }
                assertThat(broker.size("county")).isZero();
            }
        }
    }

    @Test
    void what_is_no_event_of_a_case_is_counted_or_passed_over_and_holds_up_nothing() throws SQLException {
        broker.channel("county")
                .publish(List.of(Message.of("x", Map.of(), "no event".getBytes(StandardCharsets.UTF_8))));
        send("s".repeat(300), "case-registered", "{}");
        send("b", "case-registered", "{\"kind\":\"REQUEST\",\"intake\":{\"receivedAt\":\"" + MARCH + "\"}}");
        try (var topic = broker.source("county");
                ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
            ProvinceView view = view(store, topic);

            assertThat(view.turn()).isEqualTo(3);
            assertThat(view.malformed()).isEqualTo(1);
            assertThat(store.counties()).extracting(CountyLine::received).containsExactly(1L);
        }
    }

    @Test
    void a_topic_that_fails_is_told_and_holds_up_no_other() throws SQLException {
        InProcessBroker away = new InProcessBroker(1);
        away.stop();
        send("b", "case-registered", "{\"kind\":\"REQUEST\",\"intake\":{\"receivedAt\":\"" + MARCH + "\"}}");
        try (var broken = away.source("other");
                var topic = broker.source("county");
                ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
            assertThat(view(store, broken, topic).turn()).isEqualTo(1);

            assertThat(store.counties()).extracting(CountyLine::received).containsExactly(1L);
            assertThat(troubles).hasSize(1).hasOnlyElementsOfType(ChannelException.class);
        }
    }

    private ProvinceView view(ProvinceStore store, MessageSource... topics) {
        return new ProvinceView(CODEC, store, List.of(topics), troubles::add);
    }

    private void send(String caseId, String type, String data) {
        broker.channel("county")
                .publish(List.of(CODEC.encode(new CloudEvent(
                        caseId + "-1",
                        "/counties/330122",
                        "dev.yidi." + type + ".v1",
                        Optional.of(caseId),
                        Optional.of(MARCH),
                        Map.of("sequence", "1", "register", "case", "chain", "c"),
                        Optional.empty(),
                        Optional.of(data)))));
    }
}
