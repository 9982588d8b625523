package dev.yidi.messaging.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the contract does not ask of a channel. */
@Tag("one-jdk")
@ExtendWith(RabbitRunning.class)
class RabbitChannelTest {
    private final Broker broker = RabbitRunning.broker();

    @Test
    void a_message_that_no_queue_takes_is_a_fault() {
        broker.topology("too-few");
        RabbitTopology more = new RabbitTopology("too-few", 256, Broker.PREFETCH);
        String beyond = IntStream.range(0, 100)
                .mapToObj(i -> "k" + i)
                .filter(key -> more.share(key) >= 4)
                .findFirst()
                .orElseThrow();
        String within = IntStream.range(0, 10_000)
                .mapToObj(i -> "k" + i)
                .filter(key -> more.share(key) < 4)
                .findFirst()
                .orElseThrow();

        try (RabbitChannel channel = new RabbitChannel(broker.settings(), more)) {
            assertThatThrownBy(() -> channel.publish(List.of(message(within), message(beyond))))
                    .isInstanceOf(ChannelException.class)
                    .hasMessageContainingAll("no queue takes 1", "another number of shares");
            channel.publish(List.of(message(within)));
        }
    }

    @Test
    void what_was_not_declared_is_told_with_what_to_do() {
        RabbitTopology nowhere = new RabbitTopology("nowhere", 2, 1);
        try (RabbitChannel channel = new RabbitChannel(broker.settings(), nowhere);
                MessageSource source = new RabbitSource(broker.settings(), nowhere)) {
            assertThatThrownBy(() -> channel.publish(List.of(message("k")))).isInstanceOf(ChannelException.class);
            assertThatThrownBy(() -> source.receive(1, Duration.ZERO))
                    .isInstanceOf(ChannelException.class)
                    .hasMessageContaining("RabbitTopology.declare");
        }
    }

    @Test
    void declaring_again_changes_nothing_and_otherwise_is_refused() {
        RabbitTopology topology = broker.topology("declared");
        topology.declare(broker.settings());

        assertThatThrownBy(() -> new RabbitTopology("declared", 8, Broker.PREFETCH).declare(broker.settings()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("declared", "let it run empty");
        assertThatThrownBy(() -> new RabbitTopology("declared", topology.shares(), 5).declare(broker.settings()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("prefetch 5,", "let it run empty");
    }

    @Test
    void a_message_that_the_broker_never_takes_is_refused_and_the_next_one_is_sent() {
        try (RabbitChannel channel = new RabbitChannel(broker.settings(), broker.topology("too-long"))) {
            assertThatThrownBy(() -> channel.publish(List.of(
                            message("k"), Message.unordered(Map.of("n", "v".repeat(200_000)), new byte[1]))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContainingAll("messages[1].headers", "131072 bytes", "frame_max");
            assertThatThrownBy(() ->
                            channel.publish(List.of(Message.unordered(Map.of(), new byte[LocalRabbit.LONGEST + 1]))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContainingAll("PRECONDITION_FAILED", Integer.toString(LocalRabbit.LONGEST));
            channel.publish(List.of(message("k")));
        }
    }

    @Test
    void what_a_full_queue_does_not_take_is_a_fault() throws Exception {
        RabbitTopology full = new RabbitTopology("full", 1, 1);
        try (RabbitChannel channel = new RabbitChannel(broker.settings(), full);
                Line line = open()) {
            line.channel().exchangeDeclare("full", "direct", true);
            line.channel()
                    .queueDeclare(
                            "full.0",
                            true,
                            false,
                            false,
                            Map.of("x-queue-type", "quorum", "x-max-length", 1, "x-overflow", "reject-publish"));
            line.channel().queueBind("full.0", "full", "0");
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100; i++) {
                            channel.publish(List.of(message("k")));
                        }
                    })
                    .isInstanceOf(ChannelException.class)
                    .hasMessageContaining("refused some");
        }
    }

    @Test
    void what_the_broker_says_is_told() {
        RabbitSettings usual = broker.settings();
        RabbitSettings stranger = RabbitSettings.of(usual.servers(), "stranger", "geheim");
        RabbitSettings elsewhere = new RabbitSettings(
                usual.servers(), "elsewhere", usual.user(), usual.password(), usual.bound(), usual.more());
        RabbitTopology topology = new RabbitTopology("q", 1, 1);

        assertThatThrownBy(() -> topology.declare(stranger))
                .isInstanceOf(ChannelException.class)
                .hasMessageContainingAll("403", "ACCESS_REFUSED")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> topology.declare(elsewhere))
                .isInstanceOf(ChannelException.class)
                .hasMessageContainingAll("530", "NOT_ALLOWED");
    }

    @Test
    void messages_without_a_key_go_to_all_shares() {
        RabbitTopology topology = broker.topology("unordered");
        try (RabbitChannel channel = new RabbitChannel(broker.settings(), topology);
                Line line = open()) {
            channel.publish(IntStream.range(0, 8)
                    .mapToObj(i -> Message.unordered(Map.of(), new byte[1]))
                    .toList());
            for (int share = 0; share < topology.shares(); share++) {
                assertThat(line.channel().messageCount(topology.queue(share))).isEqualTo(2);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_broker_that_stands_still_while_much_is_written_is_told_in_bounded_time() {
        RabbitTopology topology = broker.topology("still");
        RabbitSettings usual = broker.settings();
        RabbitSettings impatient = new RabbitSettings(
                usual.servers(),
                usual.virtualHost(),
                usual.user(),
                usual.password(),
                Duration.ofSeconds(2),
                usual.more());
        List<Message> much = IntStream.range(0, 40)
                .mapToObj(i -> Message.of("k" + i, Map.of(), new byte[900_000]))
                .toList();
        try (RabbitChannel channel = new RabbitChannel(impatient, topology)) {
            channel.publish(List.of(message("k0")));
            broker.server().freeze();
            try {
                long start = System.nanoTime();
                assertThatThrownBy(() -> channel.publish(much)).isInstanceOf(ChannelException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            } finally {
                broker.server().thaw();
            }
        }
        try (RabbitChannel channel = new RabbitChannel(usual, topology)) {
            channel.publish(List.of(message("k0")));
        }
    }

    private Line open() {
        try {
            return Line.open(broker.settings(), "looks");
        } catch (IOException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Message message(String key) {
        return Message.of(key, Map.of(), key.getBytes(StandardCharsets.UTF_8));
    }
}
