package dev.yidi.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.RelayRules;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

class KafkaChannelTest {
    private static final KafkaSettings NOBODY =
            new KafkaSettings("localhost:" + LocalKafka.freePort(), Duration.ofSeconds(1), Map.of());

    @Test
    void a_batch_whose_first_message_finds_no_broker_tries_none_of_those_after_it() {
        List<Message> batch = IntStream.range(0, 20)
                .mapToObj(i -> Message.of("case", Map.of(), new byte[] {(byte) i}))
                .toList();
        long begin = System.nanoTime();

        try (KafkaChannel channel = new KafkaChannel(NOBODY, "events")) {
            assertThatThrownBy(() -> channel.publish(batch)).isInstanceOf(ChannelException.class);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void the_client_gives_no_message_up_before_the_channel_gives_up_the_batch() {
        assertThat(NOBODY.producer())
                .containsEntry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 3_000)
                .containsEntry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 1_000);
    }

    @Test
    void nothing_but_the_key_chooses_the_partition() {
        KafkaSettings spoilt = new KafkaSettings(
                "localhost:9",
                Duration.ofSeconds(1),
                Map.of(
                        ProducerConfig.PARTITIONER_CLASS_CONFIG,
                        "org.apache.kafka.clients.producer.RoundRobinPartitioner",
                        ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG,
                        true));

        assertThat(spoilt.producer())
                .doesNotContainKey(ProducerConfig.PARTITIONER_CLASS_CONFIG)
                .containsEntry(ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG, false);
    }

    @Test
    void a_source_fetches_no_more_at_a_time_than_it_may_hold() {
        assertThat(NOBODY.consumer("centre", 20)).containsEntry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 20);
        assertThat(NOBODY.consumer("centre", 2_000)).containsEntry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        KafkaSettings fewer = new KafkaSettings(
                "localhost:9", Duration.ofSeconds(1), Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "7"));
        assertThat(fewer.consumer("centre", 20)).containsEntry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 7);
    }

    /** The client may block for the bound to find the topic, and again for the confirmation. */
    @Test
    void a_usual_lease_outlasts_a_usual_publication() {
        assertThat(RelayRules.usual().lease())
                .isGreaterThan(KafkaSettings.of("localhost:9").bound().multipliedBy(2));
    }
}
