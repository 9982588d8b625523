package dev.yidi.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members that join and leave while messages are in hand. */
@Tag("one-jdk")
@ExtendWith(KafkaRunning.class)
class KafkaRebalanceTest {
    private static final Duration WAIT = Duration.ofMillis(100);
    private static final int KEYS = 12;
    private static final int EACH = 15;

    private final Broker broker = KafkaRunning.broker();
    private final Map<String, Set<Integer>> came = new TreeMap<>();

    @Test
    void a_rebalance_in_mid_run_loses_nothing_and_lets_nothing_overtake() {
        try (MessageChannel channel = broker.channel("moves")) {
            channel.publish(messages());
        }
        KafkaSource first = broker.kafkaSource("moves");
        settleSome(first, 40);
        List<Delivery> leftInHand = untilSome(first);
        int ofSecond = 0;
        try (KafkaSource second = broker.kafkaSource("moves")) {
            while (ofSecond < 20) {
                first.receive(1, WAIT).forEach(each -> each.giveBack(Duration.ZERO));
                ofSecond += settle(second.receive(5, WAIT));
            }
            leftInHand.forEach(KafkaRebalanceTest::settleUnlessMoved);
            first.close();
            while (came.values().stream().mapToInt(Set::size).sum() < KEYS * EACH) {
                settle(second.receive(5, WAIT));
            }
        }
        List<Integer> inOrder = IntStream.range(0, EACH).boxed().toList();
        assertThat(came.keySet()).hasSize(KEYS);
        assertThat(came.values()).allSatisfy(numbers -> assertThat(numbers).containsExactlyElementsOf(inOrder));
    }

    private void settleSome(KafkaSource source, int count) {
        for (int settled = 0; settled < count; ) {
            settled += settle(source.receive(5, WAIT));
        }
    }

    /** Messages in hand, whose work was done and will be noted too late. */
    private List<Delivery> untilSome(KafkaSource source) {
        List<Delivery> taken = source.receive(4, WAIT);
        while (taken.isEmpty()) {
            taken = source.receive(4, WAIT);
        }
        taken.forEach(this::note);
        return taken;
    }

    /** What has moved meanwhile comes again at the other member, and that is told. */
    private static void settleUnlessMoved(Delivery delivery) {
        try {
            delivery.settle();
        } catch (ChannelException moved) {
            assertThat(moved).hasMessageContaining("comes again");
        }
    }

    private int settle(List<Delivery> deliveries) {
        deliveries.forEach(delivery -> {
            note(delivery);
            delivery.settle();
        });
        return deliveries.size();
    }

    private void note(Delivery delivery) {
        came.computeIfAbsent(delivery.message().key().orElseThrow(), any -> new LinkedHashSet<>())
                .add(Integer.valueOf(new String(delivery.message().body(), StandardCharsets.UTF_8)));
    }

    private static List<Message> messages() {
        return IntStream.range(0, KEYS * EACH)
                .mapToObj(i -> Message.of(
                        "k" + i % KEYS, Map.of(), Integer.toString(i / KEYS).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
