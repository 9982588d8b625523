package dev.yidi.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.ports.Destination;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Channels that are slower than a lease, that take only so much, and pages that cannot be read. */
class SlowRelayTest {
    private static final List<Destination> DESTINATIONS = List.of(Destination.of("province"));
    private static final RelayRules RULES = new RelayRules(
            16, 4, Duration.ofSeconds(30), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(8));
    private static final int NOTES = 40;

    private final InMemoryStores stores = new InMemoryStores();
    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");

    @Test
    void two_nodes_whose_batches_take_longer_than_the_lease_get_ahead_all_the_same() {
        RelayCentre one = new RelayCentre("one", stores, time, 1, DESTINATIONS);
        RelayCentre two = new RelayCentre("two", stores, time, 2, DESTINATIONS);
        work(one);
        Set<String> arrived = new HashSet<>();
        EventRelay[] nodes = new EventRelay[2];
        AtomicBoolean nested = new AtomicBoolean();
        nodes[0] = one.relay("province", slow(arrived, () -> meanwhile(nodes[1], nested)), RULES);
        nodes[1] = two.relay("province", slow(arrived, () -> meanwhile(nodes[0], nested)), RULES);

        List<EventTurn.State> states = new ArrayList<>();
        for (int i = 0; i < 200 && one.yidi.eventDesk().lag("province").compareTo(Duration.ZERO) > 0; i++) {
            EventTurn turn = nodes[i % 2].turn();
            states.add(turn.state());
            time.advance(turn.pause());
        }

        assertThat(states).contains(EventTurn.State.OVERTAKEN);
        assertThat(one.yidi.eventDesk().lag("province")).isZero();
        assertThat(arrived).hasSizeGreaterThan(NOTES);
    }

    @Test
    void a_channel_that_takes_only_a_few_at_a_time_gets_them_in_the_end() {
        RelayCentre one = new RelayCentre("one", stores, time, 1, DESTINATIONS);
        work(one);
        List<String> arrived = new ArrayList<>();
        EventRelay relay = one.relay(
                "province",
                channel(events -> {
                    if (events.size() > 3) {
                        throw new ChannelException("expected at most 3 at a time, found " + events.size());
                    }
                    events.forEach(event -> arrived.add(event.id()));
                }),
                RULES);

        for (int i = 0; i < 200 && one.yidi.eventDesk().lag("province").compareTo(Duration.ZERO) > 0; i++) {
            time.advance(relay.turn().pause());
        }

        assertThat(one.yidi.eventDesk().lag("province")).isZero();
        assertThat(arrived).hasSizeGreaterThan(NOTES).doesNotHaveDuplicates();
    }

    @Test
    void a_page_that_cannot_be_read_is_told_of_and_what_stands_before_it_is_settled_also_when_it_is_read_ahead() {
        AtomicBoolean unreadable = new AtomicBoolean();
        RelayCentre one = new RelayCentre("one", spoilt(unreadable), time, 1, DESTINATIONS);
        work(one);
        unreadable.set(true);
        List<String> arrived = new ArrayList<>();
        EventRelay relay = one.relay(
                        "province", channel(events -> events.forEach(event -> arrived.add(event.id()))), RULES)
                .ahead(Runnable::run);

        EventTurn turn = relay.turn();

        assertThat(turn.state()).isEqualTo(EventTurn.State.FAILED);
        assertThat(turn.cause()).containsInstanceOf(StoreException.class);
        assertThat(turn.events()).isPositive().isEqualTo(arrived.size());
        unreadable.set(false);
        time.advance(turn.pause());
        while (relay.turn().state() == EventTurn.State.MORE) {
            assertThat(arrived).isNotEmpty();
        }
        assertThat(arrived).hasSizeGreaterThan(NOTES).doesNotHaveDuplicates();
    }

    private void work(RelayCentre centre) {
        CaseId caseId = centre.register();
        for (int i = 0; i < NOTES; i++) {
            centre.addMaterial(caseId);
        }
        time.advance(Duration.ofSeconds(1));
    }

    private void meanwhile(EventRelay other, AtomicBoolean nested) {
        if (nested.compareAndSet(false, true)) {
            time.advance(other.turn().pause());
            nested.set(false);
        }
    }

    /** Ten seconds an event; the other node has looked on since it began, and has a turn before this one can settle. */
    private EventChannel slow(Set<String> arrived, Runnable meanwhile) {
        return channel(events -> {
            meanwhile.run();
            time.advance(Duration.ofSeconds(10L * events.size()));
            events.forEach(event -> arrived.add(event.id()));
            meanwhile.run();
        });
    }

    private static EventChannel channel(Consumer<List<CloudEvent>> taken) {
        return new EventChannel() {
            @Override
            public void publish(List<CloudEvent> events) {
                taken.accept(events);
            }

            @Override
            public void close() {}
        };
    }

    /** The same stores, of whose journal only the first page can be read while {@code unreadable} says so. */
    private Stores spoilt(AtomicBoolean unreadable) {
        Journal journal = stores.journal();
        Journal spoilt = proxy(Journal.class, (method, arguments) -> {
            boolean later = method.getName().equals("follow")
                    && !((FeedPosition) arguments[0]).value().isEmpty();
            if (unreadable.get() && later) {
                throw new StoreException("the page cannot be read");
            }
            return method.invoke(journal, arguments);
        });
        return proxy(
                Stores.class,
                (method, arguments) -> method.getName().equals("journal") ? spoilt : method.invoke(stores, arguments));
    }

    private interface Call {
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
