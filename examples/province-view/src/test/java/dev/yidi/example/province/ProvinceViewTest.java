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
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
            assertThat(view(closed, topic).turn()).isZero();
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
            Map<String, MessageSource> topics = new LinkedHashMap<>();
            topics.put("330110", broken);
            topics.put("330122", topic);
            assertThat(new ProvinceView(CODEC, store, topics, troubles::add).turn())
                    .isEqualTo(1);

            assertThat(store.counties()).extracting(CountyLine::received).containsExactly(1L);
            assertThat(troubles).hasSize(1).hasOnlyElementsOfType(ChannelException.class);
        }
    }

    @Test
    void no_topic_speaks_for_another_county() throws SQLException {
        send("b", "case-registered", "{\"kind\":\"REQUEST\",\"intake\":{\"receivedAt\":\"" + MARCH + "\"}}");
        ToldFigures figures = new ToldFigures(
                "330122",
                "2026",
                MARCH,
                List.of(new FigureLine("330122", "2026", "ON_TIME_CLOSE", BigInteger.ONE, BigInteger.TWO, 0)));
        broker.channel("county").publish(List.of(CODEC.encode(figures.event())));
        broker.channel("other").publish(List.of(CODEC.encode(takingBack()), CODEC.encode(figures.event())));
        try (var topic = broker.source("county");
                var other = broker.source("other");
                ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
            assertThat(view(store, topic).turn()).isEqualTo(2);
            ProvinceView foreign = new ProvinceView(CODEC, store, Map.of("330110", other), troubles::add);
            assertThat(foreign.turn()).isEqualTo(2);

            assertThat(foreign.foreign()).isEqualTo(2);
            assertThat(store.takenBack()).isZero();
            assertThat(store.counties()).extracting(CountyLine::received).containsExactly(1L);
            assertThat(store.figures()).isEqualTo(figures.lines());
        }
        assertThat(troubles).isEmpty();
    }

    /** What the first event of the case would be in another history of its county. */
    private static CloudEvent takingBack() {
        return new CloudEvent(
                "b-1",
                "/counties/330122",
                "dev.yidi.case-withdrawn.v1",
                Optional.of("b"),
                Optional.of(MARCH),
                Map.of("sequence", "1", "register", "case", "chain", "another"),
                Optional.empty(),
                Optional.of("{}"));
    }

    private ProvinceView view(ProvinceStore store, MessageSource topic) {
        return new ProvinceView(CODEC, store, Map.of("330122", topic), troubles::add);
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
