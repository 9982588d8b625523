package dev.yidi.messaging.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Shares that move from one source to another while messages come. */
@Tag("one-jdk")
@ExtendWith(RabbitRunning.class)
class RabbitHandOverTest {
    private static final Duration WAIT = Duration.ofMillis(20);
    private static final int KEYS = 16;
    private static final int EACH = 20;

    private final Broker broker = RabbitRunning.broker();
    private final Map<String, List<Integer>> came = new TreeMap<>();

    @Test
    void shares_that_move_lose_nothing_double_nothing_and_let_nothing_overtake() {
        int[] settled = new int[2];
        try (MessageChannel channel = broker.channel("moves");
                MessageSource first = broker.source("moves");
                MessageSource second = broker.source("moves")) {
            first.receive(1, WAIT);
            second.receive(1, WAIT);
            channel.publish(messages());
            long start = System.nanoTime();
            while (settled[0] + settled[1] < KEYS * EACH
                    && System.nanoTime() - start < broker.patience().toNanos()) {
                settled[0] += settle(first.receive(3, WAIT));
                settled[1] += settle(second.receive(3, WAIT));
            }
        }
        List<Integer> inOrder = IntStream.range(0, EACH).boxed().toList();
        assertThat(came.keySet()).hasSize(KEYS);
        assertThat(came.values()).allSatisfy(numbers -> assertThat(numbers).containsExactlyElementsOf(inOrder));
        assertThat(settled).doesNotContain(0);
    }

    @Test
    void a_hot_key_behind_a_stuck_message_leaves_the_other_shares_their_room() {
        RabbitTopology topology = broker.topology("hot");
        List<String> others = IntStream.range(0, 40)
                .mapToObj(k -> "k" + k)
                .filter(key -> topology.share(key) != topology.share("hot"))
                .toList();
        List<String> keys = new ArrayList<>();
        try (MessageChannel channel = broker.channel("hot");
                MessageSource source = broker.source("hot")) {
            channel.publish(
                    IntStream.range(0, 120).mapToObj(i -> message("hot", i)).toList());
            List<Delivery> stuck = source.receive(1, Duration.ofSeconds(10));
            stuck.get(0).giveBack(Duration.ofDays(1));
            channel.publish(others.stream().map(key -> message(key, 0)).toList());
            long start = System.nanoTime();
            while (keys.size() < others.size()
                    && System.nanoTime() - start < broker.patience().toNanos()) {
                source.receive(10, WAIT).forEach(delivery -> {
                    keys.add(delivery.message().key().orElseThrow());
                    delivery.settle();
                });
            }
        }
        assertThat(others).hasSizeGreaterThan(20);
        assertThat(keys).containsExactlyInAnyOrderElementsOf(others);
    }

    /** What two sources leave one after the other stands in the wrong order for a third that takes less at once. */
    @Test
    void a_source_with_another_prefetch_than_was_declared_gets_nothing() {
        RabbitTopology topology = broker.topology("prefetch");
        RabbitTopology less = new RabbitTopology(topology.name(), topology.shares(), 5);
        try (MessageChannel channel = broker.channel("prefetch");
                MessageSource source = new RabbitSource(broker.settings(), less)) {
            channel.publish(List.of(message("k", 0)));
            assertThatThrownBy(() -> source.receive(1, WAIT))
                    .isInstanceOf(ChannelException.class)
                    .hasMessageContainingAll("with prefetch 5,", "PRECONDITION_FAILED");
        }
    }

    @Test
    void sources_that_leave_with_all_in_hand_keep_the_order_of_a_key() {
        int sent = Broker.PREFETCH * 3;
        try (MessageChannel channel = broker.channel("leavers")) {
            channel.publish(
                    IntStream.range(0, sent).mapToObj(i -> message("k", i)).toList());
        }
        for (int leaver = 0; leaver < 3; leaver++) {
            try (MessageSource source = broker.source("leavers")) {
                assertThat(source.receive(1, broker.patience())).hasSize(1);
            }
        }
        try (MessageSource last = broker.source("leavers")) {
            long start = System.nanoTime();
            int settled = 0;
            while (settled < sent
                    && System.nanoTime() - start < broker.patience().toNanos()) {
                settled += settle(last.receive(10, WAIT));
            }
        }
        assertThat(came)
                .containsOnly(Map.entry("k", IntStream.range(0, sent).boxed().toList()));
    }

    @Test
    void a_queue_that_is_deleted_is_told_and_what_was_in_hand_is_not_taken_for_settled() throws Exception {
        for (String queue : List.of("deleted.0", "deleted.sources")) {
            RabbitTopology topology = broker.topology("deleted");
            topology.declare(broker.settings());
            try (MessageChannel channel = broker.channel("deleted");
                    MessageSource source = broker.source("deleted");
                    Line line = Line.open(broker.settings(), "deletes")) {
                channel.publish(List.of(message("k", 0)));
                Delivery inHand = source.receive(1, broker.patience()).get(0);
                line.channel().queueDelete(queue);
                assertThatThrownBy(() -> source.receive(1, broker.patience())).isInstanceOf(ChannelException.class);
                assertThatThrownBy(inHand::settle)
                        .isInstanceOf(ChannelException.class)
                        .hasMessageContaining("comes again");
            }
        }
    }

    private int settle(List<Delivery> deliveries) {
        deliveries.forEach(delivery -> {
            came.computeIfAbsent(delivery.message().key().orElseThrow(), any -> new ArrayList<>())
                    .add(Integer.valueOf(new String(delivery.message().body(), StandardCharsets.UTF_8)));
            delivery.settle();
        });
        return deliveries.size();
    }

    private static List<Message> messages() {
        return IntStream.range(0, KEYS * EACH)
                .mapToObj(i -> message("k" + i % KEYS, i / KEYS))
                .toList();
    }

    private static Message message(String key, int number) {
        return Message.of(key, Map.of(), Integer.toString(number).getBytes(StandardCharsets.UTF_8));
    }
}
