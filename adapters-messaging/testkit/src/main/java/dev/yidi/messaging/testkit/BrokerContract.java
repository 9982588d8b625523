package dev.yidi.messaging.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.CodedChannel;
import dev.yidi.messaging.Confirmation;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every broker keeps when messages go through a {@link MessageChannel} and a {@link MessageSource} 消息代理契约. */
public abstract class BrokerContract {
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final int MANY = 40;
    private static final AtomicInteger QUEUES = new AtomicInteger();

    private final String queue = "contract-" + QUEUES.incrementAndGet();

    protected BrokerContract() {}

    /** The broker, the same for all tests. */
    protected abstract TestBroker broker();

    @Test
    public final void a_confirmed_message_is_there_as_it_was_sent() {
        byte[] everyByte = new byte[256];
        IntStream.range(0, 256).forEach(i -> everyByte[i] = (byte) i);
        Message sent = Message.of(
                "键-𠮷", Map.of(Message.CONTENT_TYPE, "application/json", "note", "楼上漏水 '\"\\% 𠮷😀"), everyByte);
        publish(List.of(sent));

        try (MessageSource source = broker().source(queue)) {
            Message came = consumer(source).settle(1).get(0);
            assertEquals(sent.key(), came.key());
            assertEquals(sent.headers(), came.headers());
            assertArrayEquals(sent.body(), came.body());
        }
    }

    @Test
    public final void messages_of_one_key_come_in_their_order() {
        List<Message> sent = keys(5, 12);
        publish(sent);

        try (MessageSource source = broker().source(queue)) {
            consumer(source).settle(sent.size()).inOrder(sent);
        }
    }

    @Test
    public final void batches_that_are_confirmed_later_come_in_their_order() {
        List<Message> sent = keys(3, 30);
        try (MessageChannel channel = broker().channel(queue)) {
            Confirmation before = Confirmation.given();
            for (int from = 0; from < sent.size(); from += 10) {
                Confirmation confirmation = channel.send(sent.subList(from, from + 10));
                before.await();
                before = confirmation;
            }
            before.await();
        }

        try (MessageSource source = broker().source(queue)) {
            consumer(source).settle(sent.size()).inOrder(sent);
        }
    }

    @Test
    public final void events_come_through_in_both_modes() {
        CloudEvent event = new CloudEvent(
                "e-1",
                "/counties/330122",
                "dev.yidi.case-dispatched.v1",
                Optional.of("案卷 7"),
                Optional.of(Instant.parse("2026-03-02T01:02:03.000004Z")),
                Map.of("sequence", "3"),
                Optional.empty(),
                Optional.of("{\"title\":\"噪声扰民 𠮷\"}"));
        for (ContentMode mode : ContentMode.values()) {
            CloudEventCodec codec = CloudEventCodec.of(broker().names(), mode);
            try (CodedChannel channel = new CodedChannel(codec, broker().channel(queue + "-" + mode))) {
                channel.publish(List.of(event));
            }
            try (MessageSource source = broker().source(queue + "-" + mode)) {
                assertEquals(event, codec.decode(consumer(source).settle(1).get(0)));
            }
        }
    }

    @Test
    public final void a_large_message_comes_through() {
        Message sent = Message.of("k", Map.of(), new byte[900_000]);
        publish(List.of(sent));

        try (MessageSource source = broker().source(queue)) {
            assertEquals(900_000, consumer(source).settle(1).get(0).size());
        }
    }

    @Test
    public final void what_was_settled_does_not_come_again() {
        publish(List.of(message("a", 1), message("b", 1)));
        try (MessageSource source = broker().source(queue)) {
            consumer(source).settle(2);
        }
        publish(List.of(message("a", 2)));

        try (MessageSource source = broker().source(queue)) {
            assertEquals(List.of("a-2"), consumer(source).settle(1).bodies());
            assertEquals(List.of(), source.receive(10, SHORT));
        }
    }

    @Test
    public final void what_was_not_settled_comes_again_after_its_source_was_closed() {
        publish(List.of(message("a", 1), message("b", 1), message("a", 2)));
        List<Delivery> inHand;
        try (MessageSource source = broker().source(queue)) {
            inHand = consumer(source).take(2);
            assertEquals(List.of("a-1", "b-1"), sorted(inHand));
            inHand.stream().filter(each -> body(each.message()).equals("b-1")).forEach(Delivery::settle);
        }
        for (Delivery each : inHand) {
            if (body(each.message()).equals("a-1")) {
                assertThrows(ChannelException.class, each::settle, "settled after its source was closed");
            }
            each.settle();
        }

        try (MessageSource source = broker().source(queue)) {
            assertEquals(
                    List.of("a-1", "a-2"), consumer(source).settleUntil("a-2").bodies("a"));
        }
    }

    @Test
    public final void what_is_given_back_comes_again_and_is_not_overtaken_by_its_key() {
        publish(List.of(message("a", 1), message("a", 2), message("b", 1), message("b", 2)));

        try (MessageSource source = broker().source(queue)) {
            List<String> came = new ArrayList<>();
            AtomicInteger givenBack = new AtomicInteger();
            consumer(source).each(delivery -> {
                came.add(body(delivery.message()) + "/" + delivery.attempt());
                if (body(delivery.message()).equals("a-1") && givenBack.incrementAndGet() < 3) {
                    delivery.giveBack(Duration.ofMillis(10));
                } else {
                    delivery.settle();
                }
                return came.size() < 6;
            });
            assertEquals(
                    List.of("a-1/1", "a-1/2", "a-1/3", "a-2/1"),
                    came.stream().filter(each -> each.startsWith("a")).toList());
            assertEquals(
                    List.of("b-1/1", "b-2/1"),
                    came.stream().filter(each -> each.startsWith("b")).toList());
        }
    }

    @Test
    public final void what_is_given_back_untried_does_not_count_as_a_try() {
        publish(List.of(message("a", 1), message("a", 2)));

        try (MessageSource source = broker().source(queue)) {
            List<String> came = new ArrayList<>();
            consumer(source).each(delivery -> {
                came.add(body(delivery.message()) + "/" + delivery.attempt());
                switch (came.size()) {
                    case 1, 2, 4 -> delivery.giveBackUntried(Duration.ofMillis(10));
                    case 3 -> delivery.giveBack(Duration.ofMillis(10));
                    default -> delivery.settle();
                }
                return came.size() < 6;
            });
            assertEquals(List.of("a-1/1", "a-1/1", "a-1/1", "a-1/2", "a-1/2", "a-2/1"), came);
        }
    }

    @Test
    public final void a_message_given_back_holds_up_no_other_key() {
        publish(List.of(message("a", 1), message("b", 1), message("b", 2)));

        try (MessageSource source = broker().source(queue)) {
            Set<String> came = new TreeSet<>();
            consumer(source).each(delivery -> {
                came.add(body(delivery.message()));
                if (body(delivery.message()).equals("a-1")) {
                    delivery.giveBack(Duration.ofDays(1));
                } else {
                    delivery.settle();
                }
                return !came.containsAll(List.of("a-1", "b-2"));
            });
            assertEquals(List.of(), source.receive(10, SHORT));
        }
    }

    @Test
    public final void a_message_given_back_holds_up_none_of_many_keys_that_came_before() {
        List<String> others = IntStream.range(1, MANY).mapToObj(k -> "k" + k).toList();
        publish(keys(MANY, 1));
        try (MessageSource source = broker().source(queue)) {
            Consumer consumer = consumer(source);
            consumer.settle(MANY);
            publish(List.of(message("k0", 1)));
            consumer.take(1).get(0).giveBack(Duration.ofDays(1));

            publish(Stream.concat(Stream.of("k0"), others.stream())
                    .map(key -> message(key, 2))
                    .toList());
            consumer.settle(others.size())
                    .inOrder(others.stream().map(key -> message(key, 2)).toList());
            assertEquals(List.of(), source.receive(MANY, SHORT));
        }
    }

    @Test
    public final void of_one_key_one_message_is_in_hand() {
        publish(List.of(message("a", 1), message("a", 2)));

        try (MessageSource source = broker().source(queue)) {
            Delivery first = consumer(source).take(1).get(0);
            assertEquals(List.of(), source.receive(10, SHORT));
            first.settle();
            assertEquals(List.of("a-2"), consumer(source).settle(1).bodies());
        }
    }

    @Test
    public final void what_is_done_to_a_delivery_twice_has_no_effect() {
        publish(List.of(message("a", 1), message("a", 2)));

        try (MessageSource source = broker().source(queue)) {
            Delivery first = consumer(source).take(1).get(0);
            first.settle();
            first.settle();
            first.giveBack(Duration.ZERO);
            assertEquals(List.of("a-2"), consumer(source).settle(1).bodies());
            assertEquals(List.of(), source.receive(10, SHORT));
        }
    }

    @Test
    public final void a_second_source_takes_over_in_order_what_the_first_left() {
        List<Message> sent = keys(4, 10);
        publish(sent);

        List<Message> came = new ArrayList<>();
        try (MessageSource second = broker().source(queue)) {
            try (MessageSource first = broker().source(queue)) {
                first.receive(1, SHORT);
                second.receive(1, SHORT).forEach(delivery -> delivery.giveBack(Duration.ZERO));
                for (Delivery delivery : first.receive(3, SHORT)) {
                    came.add(delivery.message());
                    delivery.settle();
                }
            }
            consumer(second).each(delivery -> {
                came.add(delivery.message());
                delivery.settle();
                return new Came(came).distinct() < sent.size();
            });
        }
        new Came(came).inOrder(sent);
    }

    @Test
    public final void two_sources_share_the_work_and_keep_the_order() {
        need(BrokerAbility.SHARING);
        List<Message> sent = keys(24, 4);
        publish(List.of(message("first", 0)));
        List<Message> came = new ArrayList<>();
        int[] shares = new int[2];
        try (MessageSource one = broker().source(queue);
                MessageSource two = broker().source(queue)) {
            List<MessageSource> both = List.of(one, two);
            settleUntilQuiet(both);
            publish(sent);
            Deadline deadline = Deadline.after(broker().patience());
            while (new Came(came).distinct() < sent.size()) {
                deadline.check("all messages");
                for (int i = 0; i < 2; i++) {
                    for (Delivery delivery : both.get(i).receive(2, SHORT)) {
                        came.add(delivery.message());
                        shares[i]++;
                        delivery.settle();
                    }
                }
            }
        }
        new Came(came).inOrder(sent);
        assertTrue(shares[0] > 0 && shares[1] > 0, "expected both to work, found " + shares[0] + " and " + shares[1]);
    }

    @Test
    public final void a_broker_that_stops_is_told_in_bounded_time_and_nothing_confirmed_is_lost() {
        need(BrokerAbility.RESTARTABLE);
        List<Message> confirmed = keys(2, 3);
        List<Message> unsure = List.of(message("k0", 10), message("k1", 10), message("k0", 11));
        try (MessageChannel channel = broker().channel(queue);
                MessageSource source = broker().source(queue)) {
            channel.publish(confirmed);
            List<Delivery> inHand = consumer(source).take(2);
            broker().stop();
            try {
                assertTimeout(BOUND, () -> {
                    assertThrows(
                            ChannelException.class, () -> channel.send(unsure).await());
                    for (Delivery each : inHand) {
                        assertThrows(ChannelException.class, each::settle, "settled while the broker is away");
                    }
                });
            } finally {
                broker().start();
            }
            again(() -> channel.publish(unsure));
            List<Message> all =
                    Stream.concat(confirmed.stream(), unsure.stream()).toList();
            List<Message> came = new ArrayList<>();
            Deadline deadline = Deadline.after(broker().patience());
            while (new Came(came).distinct() < all.size()) {
                deadline.check("all messages");
                again(() -> source.receive(5, SHORT).forEach(delivery -> {
                    came.add(delivery.message());
                    delivery.settle();
                }));
            }
            new Came(came).inOrder(all);
        }
    }

    /** What a caller does: again, until the broker is there. */
    private void again(Runnable work) {
        Deadline deadline = Deadline.after(broker().patience());
        while (true) {
            deadline.check("a broker that goes on");
            try {
                work.run();
                return;
            } catch (ChannelException e) {
                assertNotNull(e.getMessage());
            }
        }
    }

    private static void settleUntilQuiet(List<MessageSource> sources) {
        for (int quiet = 0; quiet < 4; ) {
            List<Delivery> came = sources.stream()
                    .flatMap(source -> source.receive(1, SHORT).stream())
                    .toList();
            came.forEach(Delivery::settle);
            quiet = came.isEmpty() ? quiet + 1 : 0;
        }
    }

    private Consumer consumer(MessageSource source) {
        return new Consumer(source, broker().patience());
    }

    private void need(BrokerAbility ability) {
        Assumptions.assumeFalse(broker().missing().contains(ability), "declared missing: " + ability);
    }

    private void publish(List<Message> messages) {
        try (MessageChannel channel = broker().channel(queue)) {
            channel.publish(messages);
        }
    }

    private static List<Message> keys(int keys, int each) {
        return IntStream.range(0, each)
                .boxed()
                .flatMap(n -> IntStream.range(0, keys).mapToObj(k -> message("k" + k, n)))
                .toList();
    }

    private static Message message(String key, int number) {
        return Message.of(key, Map.of(), (key + "-" + number).getBytes(StandardCharsets.UTF_8));
    }

    static String body(Message message) {
        return new String(message.body(), StandardCharsets.UTF_8);
    }

    private static List<String> sorted(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery -> body(delivery.message()))
                .sorted()
                .toList();
    }
}
