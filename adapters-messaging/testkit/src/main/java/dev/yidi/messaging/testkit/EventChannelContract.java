package dev.yidi.messaging.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.Confirmation;
import dev.yidi.messaging.EventChannel;
import dev.yidi.messaging.Prepared;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link EventChannel} keeps 投递通道契约. Each test has a destination of its own, in which nothing lies yet.
 */
public abstract class EventChannelContract {
    private static final Duration BOUND = Duration.ofSeconds(60);

    protected EventChannelContract() {}

    /** A new channel to the destination of this test. */
    protected abstract EventChannel channel();

    /** What lies at the destination, in the order in which its reader gets it, repeats included. */
    protected abstract List<CloudEvent> arrived();

    /** From now on the destination takes nothing: stopped, refusing, or not to be reached. */
    protected abstract void leave();

    /** The destination takes events again, and has what it confirmed. */
    protected abstract void comeBack();

    @Test
    public final void what_is_confirmed_is_there_as_it_was_sent() {
        CloudEvent whole = new CloudEvent(
                "案卷-7-3",
                "/counties/330122",
                "dev.yidi.case-dispatched.v1",
                Optional.of("案卷 7"),
                Optional.of(Instant.parse("2026-03-02T01:02:03.000004Z")),
                Map.of(CloudEvent.SEQUENCE, "3", CloudEvent.REGISTER, "case"),
                Optional.empty(),
                Optional.of("{\"title\":\"噪声扰民 '\\\"\\\\% 𠮷😀\"}"));
        CloudEvent bare = new CloudEvent(
                "e-1",
                "/counties/330122",
                "dev.yidi.case-dispatched.v1",
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
        publish(List.of(whole, bare));
        assertEquals(Set.of(whole, bare), new HashSet<>(arrived()));
    }

    @Test
    public final void events_of_one_key_arrive_in_their_order() {
        List<CloudEvent> sent = events(1, 12);
        publish(sent.subList(0, 10));
        publish(sent.subList(10, sent.size()));
        inOrder(sent);
    }

    @Test
    public final void what_is_prepared_is_sent_when_it_is_told_to_and_not_before() {
        List<CloudEvent> first = events(1, 2);
        List<CloudEvent> second = events(3, 4);
        try (EventChannel channel = channel()) {
            Prepared one = channel.prepare(first);
            Prepared two = channel.prepare(second);
            assertEquals(List.of(), arrived());
            Confirmation earlier = one.send();
            Confirmation later = two.send();
            earlier.await();
            later.await();
        }
        inOrder(Stream.concat(first.stream(), second.stream()).toList());
    }

    @Test
    public final void a_destination_that_is_away_is_told_in_bounded_time_and_all_comes_again() {
        List<CloudEvent> confirmed = events(1, 2);
        List<CloudEvent> unsure = events(3, 4);
        try (EventChannel channel = channel()) {
            channel.publish(confirmed);
            leave();
            assertTimeout(BOUND, () -> {
                assertThrows(ChannelException.class, () -> channel.publish(unsure));
            });
            comeBack();
            channel.publish(unsure);
        }
        inOrder(Stream.concat(confirmed.stream(), unsure.stream()).toList());
    }

    @Test
    public final void what_came_already_harms_nothing_when_it_comes_again() {
        List<CloudEvent> sent = events(1, 3);
        publish(sent);
        publish(sent);
        inOrder(sent);
    }

    @Test
    public final void closing_a_channel_takes_nothing_back_and_another_goes_on() {
        publish(events(1, 2));
        publish(events(3, 3));
        inOrder(events(1, 3));
    }

    private void publish(List<CloudEvent> events) {
        try (EventChannel channel = channel()) {
            channel.publish(events);
        }
    }

    /** Each arrived, and of each key in the order in which they were sent; some may have come again. */
    private void inOrder(List<CloudEvent> sent) {
        List<CloudEvent> came = arrived().stream().distinct().toList();
        for (String key : List.of("a", "b")) {
            assertEquals(ids(sent, key), ids(came, key), key);
        }
        assertTrue(new HashSet<>(sent).containsAll(came), "nothing came that was not sent");
    }

    private static List<String> ids(List<CloudEvent> events, String key) {
        return events.stream()
                .filter(event -> event.key().equals(key))
                .map(CloudEvent::id)
                .toList();
    }

    /** Of two files, by turns. */
    private static List<CloudEvent> events(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(i -> Stream.of(event("a", i), event("b", i)))
                .toList();
    }

    private static CloudEvent event(String file, int sequence) {
        return new CloudEvent(
                file + "-" + sequence,
                "/counties/330122",
                "dev.yidi.case-dispatched.v1",
                Optional.of(file),
                Optional.of(Instant.parse("2026-03-02T01:02:03Z")),
                Map.of(CloudEvent.SEQUENCE, Integer.toString(sequence), CloudEvent.REGISTER, "case"),
                Optional.empty(),
                Optional.of("{\"title\":\"路灯不亮\"}"));
    }
}
