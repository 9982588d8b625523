package dev.yidi.messaging.jakarta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contract does not ask of lanes. */
@Tag("one-jdk")
class JakartaSourceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration END = Duration.ofMillis(500);

    @TempDir
    Path directory;

    @Test
    void while_every_lane_has_a_message_in_hand_it_sleeps() {
        List<Long> pauses = new ArrayList<>();
        try (Artemis artemis = new Artemis(directory);
                MessageSource source = new JakartaSource(artemis.connections(), "all-in-hand", 4, nanos -> {
                    pauses.add(nanos);
                    TimeUnit.NANOSECONDS.sleep(nanos);
                })) {
            try (MessageChannel channel = artemis.channel("all-in-hand")) {
                channel.publish(IntStream.range(0, 8)
                        .mapToObj(k -> Message.of("k" + k, Map.of(), new byte[0]))
                        .toList());
            }
            List<Delivery> inHand = new ArrayList<>();
            long start = System.nanoTime();
            while (inHand.size() < 4 && System.nanoTime() - start < PATIENCE.toNanos()) {
                inHand.addAll(source.receive(4, Duration.ofMillis(50)));
            }
            assertEquals(4, inHand.size());

            pauses.clear();
            Duration wait = Duration.ofSeconds(1);
            assertEquals(List.of(), source.receive(4, wait));
            assertTrue(
                    pauses.size() <= 2,
                    "expected it to sleep at once for all of it, found " + pauses.size() + " pauses");
            assertTrue(
                    pauses.get(0) > wait.dividedBy(2).toNanos(),
                    "expected it to sleep for most of " + wait + ", found " + pauses);
        }
    }

    @Test
    void a_full_lane_goes_on_in_order_when_what_was_given_back_is_due() {
        List<Integer> numbers = IntStream.range(0, 1_100).boxed().toList();
        try (Artemis artemis = new Artemis(directory);
                MessageSource source = new JakartaSource(artemis.connections(), "hot", 1)) {
            try (MessageChannel channel = artemis.channel("hot")) {
                channel.publish(numbers.stream()
                        .map(i -> Message.of("k", Map.of("number", i.toString()), new byte[0]))
                        .toList());
            }
            source.receive(1, PATIENCE).get(0).giveBack(Duration.ofSeconds(2));

            List<Integer> came = new ArrayList<>();
            Delivery again = source.receive(1, PATIENCE).get(0);
            assertEquals(2, again.attempt());
            for (List<Delivery> next = List.of(again); !next.isEmpty(); next = source.receive(1, END)) {
                came.add(Integer.valueOf(next.get(0).message().headers().get("number")));
                next.get(0).settle();
            }
            assertEquals(numbers, came);
        }
    }

    @Test
    void what_was_settled_after_one_given_back_may_come_again_and_all_of_it_in_order() {
        try (Artemis artemis = new Artemis(directory)) {
            try (MessageChannel channel = artemis.channel("mixed")) {
                channel.publish(List.of(numbered("a", 1), numbered("b", 1), numbered("a", 2), numbered("b", 2)));
            }
            try (MessageSource source = new JakartaSource(artemis.connections(), "mixed", 1)) {
                source.receive(1, PATIENCE).get(0).giveBack(Duration.ofDays(1));
                assertEquals(List.of("b1", "b2"), settleAll(source));
            }
            try (MessageSource source = new JakartaSource(artemis.connections(), "mixed", 1)) {
                assertEquals(List.of("a1", "b1", "a2", "b2"), settleAll(source));
            }
            try (MessageSource source = new JakartaSource(artemis.connections(), "mixed", 1)) {
                assertEquals(List.of(), settleAll(source));
            }
        }
    }

    private static List<String> settleAll(MessageSource source) {
        List<String> came = new ArrayList<>();
        for (List<Delivery> next = source.receive(1, END); !next.isEmpty(); next = source.receive(1, END)) {
            Message message = next.get(0).message();
            came.add(message.key().orElseThrow() + message.headers().get("number"));
            next.get(0).settle();
        }
        return came;
    }

    private static Message numbered(String key, int number) {
        return Message.of(key, Map.of("number", Integer.toString(number)), new byte[0]);
    }
}
