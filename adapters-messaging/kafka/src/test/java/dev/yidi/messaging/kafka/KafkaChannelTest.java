package dev.yidi.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
}
