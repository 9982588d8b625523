package dev.yidi.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.ports.Destination;
import dev.yidi.ports.EventBatch;
import dev.yidi.ports.EventDesk;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EventRelayTest {
    private static final List<Destination> DESTINATIONS = List.of(Destination.of("province"), Destination.of("oracle"));
    private static final RelayRules RULES = new RelayRules(
            3, 4, Duration.ofSeconds(30), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(8));

    private final InMemoryStores stores = new InMemoryStores();
    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final RelayCentre one = new RelayCentre("one", stores, time, 1, DESTINATIONS);
    private final RelayCentre two = new RelayCentre("two", stores, time, 2, DESTINATIONS);
    private final Broker broker = new Broker();
    private long starts = 2;

    @Test
    void an_event_is_told_with_everything_a_reader_needs_to_know_it_again() {
        CaseId caseId = one.register();
        EventTurn turn = one.relay("province", broker.channel(List.of()), RULES).turn();
        assertThat(turn.state()).isEqualTo(EventTurn.State.CAUGHT_UP);
        CloudEvent event = broker.kept.get(0);
        assertThat(event.attributes())
                .containsEntry("id", caseId + "-1")
                .containsEntry("source", "/counties/" + RelayCentre.COUNTY.county())
                .containsEntry("type", "dev.yidi.case-registered.v1")
                .containsEntry("subject", caseId.value())
                .containsEntry("dataschema", "urn:yidi:event:case-registered:v1")
                .containsEntry("datacontenttype", "application/json")
                .containsEntry("sequence", "1")
                .containsEntry("register", "case")
                .containsEntry("epoch", "1");
        assertThat(event.extensions().get("chain")).hasSize(32);
        assertThat(event.time()).contains(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(event.data().orElseThrow()).contains("\"kind\":\"REQUEST\"").doesNotContain("金丝雀", "路灯", "clerk");
    }

    @Test
    void a_channel_that_fails_keeps_the_position_and_is_tried_later_and_later() {
        one.register();
        EventRelay relay = one.relay(
                "province", broker.channel(List.of(Broker.Fault.AWAY, Broker.Fault.AWAY, Broker.Fault.AWAY)), RULES);
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            EventTurn turn = relay.turn();
            assertThat(turn.state()).isEqualTo(EventTurn.State.FAILED);
            assertThat(turn.cause().orElseThrow()).isInstanceOf(ChannelException.class);
            pauses.add(turn.pause());
            assertThat(relay.turn().state()).isEqualTo(EventTurn.State.WAITING);
            time.advance(turn.pause());
        }
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(pauses.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(broker.kept).isEmpty();
        assertThat(one.yidi.eventDesk().lag("province")).isPositive();
        EventTurn turn = relay.turn();
        assertThat(turn.state()).isEqualTo(EventTurn.State.CAUGHT_UP);
        assertThat(turn.events()).isPositive().isEqualTo(broker.kept.size());
        assertThat(one.yidi.eventDesk().lag("province")).isZero();
    }

    @Test
    void waits_have_a_bound() {
        one.register();
        EventRelay relay = one.relay("province", broker.channel(Collections.nCopies(100, Broker.Fault.AWAY)), RULES);
        for (int i = 0; i < 100; i++) {
            EventTurn turn = relay.turn();
            assertThat(turn.state()).isEqualTo(EventTurn.State.FAILED);
            assertThat(turn.pause()).isLessThanOrEqualTo(Duration.ofSeconds(8));
            time.advance(turn.pause());
        }
    }

    @Test
    void a_clock_that_is_set_back_keeps_no_relay_waiting() {
        one.register();
        EventRelay relay = one.relay("province", broker.channel(List.of(Broker.Fault.AWAY)), RULES);
        assertThat(relay.turn().state()).isEqualTo(EventTurn.State.FAILED);
        assertThat(relay.turn().state()).isEqualTo(EventTurn.State.WAITING);
        time.moveTo(time.instant().minus(Duration.ofMinutes(10)));
        assertThat(relay.turn().events()).isPositive();
    }

    @Test
    void one_node_relays_and_another_takes_over_when_its_lease_has_passed_or_at_once_when_it_stops() {
        CaseId caseId = one.register();
        EventRelay first = one.relay("province", broker.channel(List.of()), RULES);
        EventRelay second = two.relay("province", broker.channel(List.of()), RULES);
        assertThat(first.turn().events()).isPositive();
        two.addMaterial(caseId);
        assertThat(second.turn().state()).isEqualTo(EventTurn.State.LED_ELSEWHERE);
        time.advance(Duration.ofSeconds(31));
        assertThat(second.turn().events()).isEqualTo(1);
        two.addMaterial(caseId);
        assertThat(first.turn().state()).isEqualTo(EventTurn.State.LED_ELSEWHERE);
        second.release();
        assertThat(first.turn().events()).isEqualTo(1);
        assertThat(broker.kept.stream().map(event -> event.extensions().get("epoch")))
                .endsWith("2", "3");
    }

    @Test
    void who_was_overtaken_while_it_sent_moves_nothing() {
        one.register();
        EventRelay second = two.relay("province", broker.channel(List.of()), RULES);
        List<EventTurn> meanwhile = new ArrayList<>();
        EventRelay zombie = one.relay(
                "province",
                broker.channel(List.of(), () -> {
                    meanwhile.add(second.turn());
                    time.advance(Duration.ofSeconds(31));
                    meanwhile.add(second.turn());
                }),
                RULES);
        assertThat(zombie.turn().state()).isEqualTo(EventTurn.State.OVERTAKEN);
        assertThat(meanwhile)
                .extracting(EventTurn::state)
                .containsExactly(EventTurn.State.LED_ELSEWHERE, EventTurn.State.CAUGHT_UP);
        assertThat(broker.firsts()).isEqualTo(all());
        assertThat(second.turn().events()).isZero();
    }

    @Test
    void a_batch_that_is_prepared_while_another_is_handed_on_comes_after_it() throws InterruptedException {
        CaseId caseId = one.register();
        for (int i = 0; i < 40; i++) {
            one.addMaterial(caseId);
        }
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            EventRelay relay =
                    one.relay("province", broker.channel(List.of()), RULES).ahead(executor);
            assertThat(relay.turn().state()).isEqualTo(EventTurn.State.MORE);
            while (relay.turn().state() == EventTurn.State.MORE) {
                assertThat(broker.kept).isNotEmpty();
            }
        } finally {
            executor.shutdown();
            assertThat(executor.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(broker.firsts()).isEqualTo(all());
        assertThat(broker.kept)
                .as("nothing came twice")
                .extracting(CloudEvent::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_batch_is_sent_while_the_one_before_it_is_being_confirmed() {
        CaseId caseId = one.register();
        for (int i = 0; i < 40; i++) {
            one.addMaterial(caseId);
        }
        EventRelay relay = one.relay("province", broker.flowing(List.of(), () -> {}), RULES)
                .ahead(Runnable::run);
        while (relay.turn().state() == EventTurn.State.MORE) {
            assertThat(broker.kept).as("a turn leaves nothing unconfirmed").isNotEmpty();
        }
        assertThat(broker.most).isEqualTo(2);
        assertThat(broker.firsts()).isEqualTo(all());
        assertThat(broker.kept)
                .as("nothing came twice")
                .extracting(CloudEvent::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_sent_behind_a_batch_that_was_not_confirmed_does_not_count_as_confirmed() {
        CaseId caseId = one.register();
        for (int i = 0; i < 12; i++) {
            one.addMaterial(caseId);
        }
        List<Integer> sent = new ArrayList<>();
        EventChannel forgetful = new EventChannel() {
            @Override
            public void publish(List<CloudEvent> events) {
                prepare(events).send().await();
            }

            @Override
            public Prepared prepare(List<CloudEvent> events) {
                return () -> {
                    sent.add(events.size());
                    boolean lost = sent.size() == 1;
                    return () -> {
                        if (lost) {
                            throw new ChannelException("lost on purpose");
                        }
                        broker.kept.addAll(events);
                    };
                };
            }

            @Override
            public void close() {}
        };
        EventRelay relay = one.relay("province", forgetful, RULES).ahead(Runnable::run);
        EventTurn failed = relay.turn();
        assertThat(failed.state()).isEqualTo(EventTurn.State.FAILED);
        assertThat(failed.events()).isZero();
        assertThat(sent).as("the second was on its way").hasSize(2);
        time.advance(Duration.ofSeconds(40));
        while (relay.turn().state() == EventTurn.State.MORE) {
            assertThat(broker.kept).isNotEmpty();
        }
        assertThat(broker.firsts()).isEqualTo(all());
    }

    @Test
    void what_the_centre_tells_is_what_every_reader_takes() {
        one.register();
        List<CloudEvent> told = new ArrayList<>();
        EventDesk desk = one.yidi.eventDesk();
        EventBatch batch = desk.next("province", 100, Duration.ofSeconds(30)).orElseThrow();
        batch.events().forEach(event -> told.add(EventMapping.of(RelayCentre.COUNTY.county(), event, batch.epoch())));
        assertThat(told).isNotEmpty().allSatisfy(event -> {
            assertThat(Attributes.faultsOf(event)).isEmpty();
            for (ContentMode mode : ContentMode.values()) {
                CloudEventCodec codec = CloudEventCodec.of(HeaderNames.KAFKA, mode);
                assertThat(codec.decode(codec.encodeOwn(event))).isEqualTo(event);
            }
        });
    }

    @Test
    void what_is_confirmed_in_quick_succession_is_moved_behind_at_once_also_when_the_next_fails() {
        CaseId caseId = one.register();
        for (int i = 0; i < 12; i++) {
            one.addMaterial(caseId);
        }
        List<Integer> settled = new ArrayList<>();
        EventDesk real = one.yidi.eventDesk();
        EventDesk counting = (EventDesk) Proxy.newProxyInstance(
                EventDesk.class.getClassLoader(), new Class<?>[] {EventDesk.class}, (self, method, arguments) -> {
                    if (method.getName().equals("settle")) {
                        settled.add(((EventBatch) arguments[0]).events().size());
                    }
                    return method.invoke(real, arguments);
                });
        EventRelay relay = new EventRelay(
                        RelayCentre.COUNTY.county(),
                        counting,
                        "province",
                        broker.channel(List.of(Broker.Fault.NONE, Broker.Fault.NONE, Broker.Fault.AWAY)),
                        time,
                        new Random(1),
                        RULES)
                .ahead(Runnable::run);
        EventTurn failed = relay.turn();
        assertThat(failed.state()).isEqualTo(EventTurn.State.FAILED);
        assertThat(failed.events()).isEqualTo(broker.kept.size());
        assertThat(settled).containsExactly(broker.kept.size());
        time.advance(Duration.ofSeconds(40));
        assertThat(relay.turn().state()).isEqualTo(EventTurn.State.MORE);
        assertThat(settled).hasSize(2);
        while (relay.turn().state() == EventTurn.State.MORE) {
            assertThat(broker.kept).isNotEmpty();
        }
        assertThat(broker.firsts()).isEqualTo(all());
        assertThat(broker.kept)
                .as("nothing came twice")
                .extracting(CloudEvent::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_confirmed_is_not_sent_again_because_the_store_was_away_for_a_moment() {
        CaseId caseId = one.register();
        for (int i = 0; i < 12; i++) {
            one.addMaterial(caseId);
        }
        List<Integer> settled = new ArrayList<>();
        EventDesk real = one.yidi.eventDesk();
        EventDesk shaky = (EventDesk) Proxy.newProxyInstance(
                EventDesk.class.getClassLoader(), new Class<?>[] {EventDesk.class}, (self, method, arguments) -> {
                    if (method.getName().equals("settle")) {
                        settled.add(((EventBatch) arguments[0]).events().size());
                        if (settled.size() == 1) {
                            throw new StoreException("away on purpose");
                        }
                    }
                    return method.invoke(real, arguments);
                });
        EventRelay relay = relay(shaky);
        assertThat(relay.turn().state()).isEqualTo(EventTurn.State.FAILED);
        assertThat(settled).hasSize(2);
        time.advance(Duration.ofSeconds(40));
        while (relay.turn().state() == EventTurn.State.MORE) {
            assertThat(broker.kept).isNotEmpty();
        }
        assertThat(broker.firsts()).isEqualTo(all());
        assertThat(broker.kept)
                .as("nothing came twice")
                .extracting(CloudEvent::id)
                .doesNotHaveDuplicates();
    }

    private EventRelay relay(EventDesk desk) {
        return new EventRelay(
                        RelayCentre.COUNTY.county(),
                        desk,
                        "province",
                        broker.channel(List.of()),
                        time,
                        new Random(1),
                        RULES)
                .ahead(Runnable::run);
    }

    @Test
    void an_executor_that_does_not_come_round_or_refuses_holds_up_nothing() {
        CaseId caseId = one.register();
        for (int i = 0; i < 12; i++) {
            one.addMaterial(caseId);
        }
        List<Executor> executors = List.of(task -> {}, task -> {
            throw new RejectedExecutionException("full on purpose");
        });
        for (Executor executor : executors) {
            EventRelay relay =
                    one.relay("province", broker.channel(List.of()), RULES).ahead(executor);
            assertThat(relay.turn().state()).isIn(EventTurn.State.MORE, EventTurn.State.CAUGHT_UP);
        }
        assertThat(broker.firsts()).isEqualTo(all());
    }

    @Test
    void a_lead_is_renewed_while_a_long_turn_is_under_way() {
        CaseId caseId = one.register();
        for (int i = 0; i < 12; i++) {
            one.addMaterial(caseId);
        }
        EventRelay second = two.relay("province", broker.channel(List.of()), RULES);
        List<EventTurn.State> others = new ArrayList<>();
        EventRelay slow = one.relay(
                        "province",
                        broker.channel(List.of(), () -> {
                            time.advance(Duration.ofSeconds(11));
                            others.add(second.turn().state());
                        }),
                        RULES)
                .ahead(Runnable::run);
        assertThat(slow.turn().state()).isEqualTo(EventTurn.State.MORE);
        assertThat(others).hasSize(4).containsOnly(EventTurn.State.LED_ELSEWHERE);
    }

    /**
     * Two nodes take turns as they like, on channels that fail in every way, while cases are worked on; a node may be held up while it
     * sends until another one has taken over, or die between sending and moving on.
     */
    @Property(tries = 60)
    void nothing_is_lost_and_what_came_first_came_in_order(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(min = 0, max = 9) Integer> steps,
            @ForAll @Size(max = 12) List<Broker.Fault> faults) {
        EventRelayTest nodes = new EventRelayTest();
        List<CaseId> cases = new ArrayList<>(List.of(nodes.one.register(), nodes.two.register()));
        boolean[] held = new boolean[1];
        EventRelay calm = nodes.two.relay("province", nodes.broker.channel(faults), RULES);
        EventRelay[] hasty = {nodes.hasty(faults, held, calm)};
        for (int step : steps) {
            switch (step) {
                case 0 -> cases.add(nodes.one.register());
                case 1, 2 -> nodes.one.addMaterial(cases.get(0));
                case 3 -> nodes.two.addMaterial(cases.get(cases.size() - 1));
                case 4, 5 -> hasty[0].turn();
                case 6 -> calm.turn();
                case 7 -> held[0] = true;
                case 8 -> nodes.time.advance(Duration.ofSeconds(40));
                default -> hasty[0] = nodes.hasty(faults, held, calm);
            }
        }
        held[0] = false;
        for (int i = 0; i < 60; i++) {
            nodes.time.advance(Duration.ofSeconds(40));
            calm.turn();
        }
        assertThat(nodes.broker.firsts()).isEqualTo(nodes.all());
    }

    /** What the property has to see: a centre that moves on before the channel has confirmed. */
    @Test
    void a_position_that_is_moved_too_early_loses_events() {
        one.register();
        EventDesk real = one.yidi.eventDesk();
        EventDesk hasty = (EventDesk) Proxy.newProxyInstance(
                EventDesk.class.getClassLoader(), new Class<?>[] {EventDesk.class}, (self, method, arguments) -> {
                    Object answer = method.invoke(real, arguments);
                    if (method.getName().equals("next")) {
                        ((Optional<?>) answer).ifPresent(batch -> real.settle((EventBatch) batch));
                    }
                    return answer;
                });
        EventRelay relay = new EventRelay(
                RelayCentre.COUNTY.county(),
                hasty,
                "province",
                broker.channel(List.of(Broker.Fault.AWAY)),
                time,
                new Random(1),
                RULES);
        for (int i = 0; i < 5; i++) {
            relay.turn();
            time.advance(Duration.ofSeconds(40));
        }
        assertThat(broker.firsts()).isNotEqualTo(all());
    }

    /** A node that was started anew, and is held up while it sends when {@code held} says so. */
    private EventRelay hasty(List<Broker.Fault> faults, boolean[] held, EventRelay other) {
        RelayCentre node = new RelayCentre("again", stores, time, ++starts, DESTINATIONS);
        Runnable meanwhile = () -> {
            if (held[0]) {
                held[0] = false;
                time.advance(Duration.ofSeconds(31));
                other.turn();
            }
        };
        return switch ((int) (starts % 3)) {
            case 0 -> node.relay("province", broker.channel(faults, meanwhile), RULES);
            case 1 ->
                node.relay("province", broker.channel(faults, meanwhile), RULES).ahead(Runnable::run);
            default ->
                node.relay("province", broker.flowing(faults, meanwhile), RULES).ahead(Runnable::run);
        };
    }

    /** What a destination is told that nothing ever goes wrong with. */
    private Map<String, List<String>> all() {
        Broker sound = new Broker();
        EventRelay relay = one.relay("oracle", sound.channel(List.of()), RULES);
        while (relay.turn().state() == EventTurn.State.MORE) {
            assertThat(sound.kept).isNotEmpty();
        }
        assertThat(sound.firsts()).isNotEmpty();
        return sound.firsts();
    }

    @Test
    void a_loop_relays_until_it_is_stopped_whatever_its_log_throws_and_hands_over() throws InterruptedException {
        one.register();
        CountDownLatch caughtUp = new CountDownLatch(2);
        RelayLoop loop = new RelayLoop(one.relay("province", broker.channel(List.of()), RULES), turn -> {
            caughtUp.countDown();
            throw new IllegalStateException("the disk of the log is full");
        });
        Thread thread = new Thread(loop, "relay");
        thread.start();
        assertThat(caughtUp.await(60, TimeUnit.SECONDS)).isTrue();
        loop.close();
        thread.join(60_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(broker.firsts()).isEqualTo(all());
        assertThat(two.relay("province", broker.channel(List.of()), RULES)
                        .turn()
                        .state())
                .as("nobody waits for its lease")
                .isEqualTo(EventTurn.State.CAUGHT_UP);
    }
}
