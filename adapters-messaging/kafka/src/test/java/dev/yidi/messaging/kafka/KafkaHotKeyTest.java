package dev.yidi.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many messages of one key behind one that is given back. */
@Tag("one-jdk")
@ExtendWith(KafkaRunning.class)
class KafkaHotKeyTest {
    private static final Duration WAIT = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MORE_THAN_ONE_FETCH = 600;

    @Test
    void a_hot_key_behind_a_stuck_message_leaves_the_other_partitions_their_room() {
        Set<String> others = IntStream.range(0, 40)
                .mapToObj(k -> "k" + k)
                .filter(key -> partition(key) != partition("hot"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> came = new TreeSet<>();
        try (MessageChannel channel = KafkaRunning.broker().channel("hot");
                KafkaSource source = KafkaRunning.broker().kafkaSource("hot")) {
            channel.publish(IntStream.range(0, MORE_THAN_ONE_FETCH)
                    .mapToObj(i -> message("hot"))
                    .toList());
            first(source).giveBack(Duration.ofDays(1));
            channel.publish(others.stream().map(KafkaHotKeyTest::message).toList());

            long start = System.nanoTime();
            while (came.size() < others.size() && System.nanoTime() - start < PATIENCE.toNanos()) {
                for (Delivery delivery : source.receive(10, WAIT)) {
                    came.add(delivery.message().key().orElseThrow());
                    delivery.settle();
                }
            }
        }
        assertThat(others).hasSizeGreaterThan(20);
        assertThat(came).isEqualTo(others);
    }

    private static Delivery first(KafkaSource source) {
        List<Delivery> taken = source.receive(1, PATIENCE);
        assertThat(taken).hasSize(1);
        return taken.get(0);
    }

    /** As the producer chooses it, of the four that a topic has here. */
    private static int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % 4;
    }

    private static Message message(String key) {
        return Message.of(key, Map.of(), new byte[0]);
    }
}
