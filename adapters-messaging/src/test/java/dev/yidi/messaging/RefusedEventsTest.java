package dev.yidi.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yidi.core.CaseId;
import dev.yidi.ports.Destination;
import dev.yidi.ports.EventDesk;
import dev.yidi.ports.PutAside;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a destination refuses for good holds up its own file, and nothing else. */
class RefusedEventsTest {
    private static final List<Destination> DESTINATIONS = List.of(Destination.of("province"), Destination.of("oracle"));
    private static final RelayRules RULES = new RelayRules(
            8, 4, Duration.ofMinutes(2), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(8), 3);

    private final InMemoryStores stores = new InMemoryStores();
    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final RelayCentre centre = new RelayCentre("one", stores, time, 1, DESTINATIONS);
    private final EventDesk desk = centre.yidi.eventDesk();
    private final Broker broker = new Broker();
    private final Broker sound = new Broker();
    private final List<CaseId> cases = new ArrayList<>();
    private String refusedId = "";

    /** Three events of each of {@code many} cases, by turns. */
    private void work(int many) {
        for (int i = 0; i < many; i++) {
            cases.add(centre.register());
        }
        for (int i = 0; i < 2; i++) {
            cases.forEach(centre::addMaterial);
        }
    }

    private void refuse(int number, int sequence) {
        refusedId = cases.get(number) + "-" + sequence;
        broker.refused = event -> event.id().equals(refusedId);
    }

    private EventRelay relay(String kind) {
        Executor executor = Runnable::run;
        return switch (kind) {
            case "plain" -> centre.relay("province", broker.channel(List.of()), RULES);
            case "ahead" ->
                centre.relay("province", broker.channel(List.of()), RULES).ahead(executor);
            default ->
                centre.relay("province", broker.flowing(List.of(), () -> {}), RULES)
                        .ahead(executor);
        };
    }

    /** How many turns failed until there was nothing more. */
    private int untilCaughtUp(EventRelay relay) {
        int failed = 0;
        for (int i = 0; i < 200; i++) {
            EventTurn turn = relay.turn();
            if (turn.state() == EventTurn.State.CAUGHT_UP) {
                return failed;
            }
            failed += turn.state() == EventTurn.State.FAILED ? 1 : 0;
            time.advance(turn.pause());
        }
        return -1;
    }

    private Map<String, List<String>> all() {
        EventRelay relay = centre.relay("oracle", sound.channel(List.of()), RULES);
        while (relay.turn().state() == EventTurn.State.MORE) {
            assertThat(sound.kept).isNotEmpty();
        }
        return sound.firsts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ahead", "flowing"})
    void one_event_that_is_refused_holds_up_its_file_alone_and_comes_when_it_is_taken(String kind) {
        work(9);
        refuse(4, 2);
        EventRelay relay = relay(kind);

        assertThat(untilCaughtUp(relay)).as("failed turns").isBetween(3, 12);

        Map<String, List<String>> expected = all();
        String stuck = cases.get(4).value();
        assertThat(broker.firsts().get(stuck)).containsExactly(stuck + "-1");
        broker.firsts().forEach((file, ids) -> {
            if (!file.equals(stuck)) {
                assertThat(ids).isEqualTo(expected.get(file));
            }
        });
        assertThat(desk.aside("province"))
                .extracting(PutAside::fileId, PutAside::sequence, PutAside::reason)
                .containsExactly(tuple(cases.get(4).file(), 2L, "broker.refused"));
        assertThat(desk.lag("province")).isZero();

        centre.addMaterial(cases.get(4));
        assertThat(untilCaughtUp(relay)).isZero();
        broker.refused = event -> false;
        assertThat(desk.sendAgain("province", cases.get(4).file())).isTrue();
        assertThat(untilCaughtUp(relay)).isZero();
        assertThat(broker.firsts()).isEqualTo(all());
        assertThat(desk.aside("province")).isEmpty();
    }

    @Test
    void a_broker_that_is_away_has_nothing_put_aside() {
        work(2);
        EventRelay relay = centre.relay("province", broker.channel(Collections.nCopies(50, Broker.Fault.AWAY)), RULES);
        for (int i = 0; i < 50; i++) {
            time.advance(relay.turn().pause());
        }
        assertThat(desk.aside("province")).isEmpty();
        assertThat(untilCaughtUp(relay)).isZero();
        assertThat(broker.firsts()).isEqualTo(all());
    }

    @Test
    void a_destination_that_refuses_everything_is_waited_for_after_a_few() {
        work(12);
        broker.refused = event -> true;
        EventRelay relay = relay("plain");
        assertThat(untilCaughtUp(relay)).isEqualTo(-1);
        assertThat(desk.aside("province")).hasSize(5);
        assertThat(desk.lag("province")).isPositive();

        broker.refused = event -> false;
        desk.aside("province").forEach(aside -> desk.sendAgain("province", aside.fileId()));
        assertThat(untilCaughtUp(relay)).isZero();
        assertThat(broker.firsts()).isEqualTo(all());
    }

    @Test
    void what_is_refused_when_it_is_sent_again_stays_aside_and_holds_up_nothing() {
        work(3);
        refuse(1, 1);
        EventRelay relay = relay("plain");
        untilCaughtUp(relay);
        desk.sendAgain("province", cases.get(1).file());
        assertThat(untilCaughtUp(relay)).isZero();
        assertThat(desk.aside("province")).extracting(PutAside::again).containsExactly(false);

        PutAside refused = desk.aside("province").get(0);
        assertThat(desk.leaveOut("province", refused.fileId(), refused.sequence()))
                .isTrue();
        assertThat(desk.leaveOut("province", refused.fileId(), refused.sequence()))
                .as("once is enough")
                .isFalse();
        assertThat(untilCaughtUp(relay)).isZero();
        String file = cases.get(1).value();
        List<String> expected = all().get(file);
        assertThat(broker.firsts().get(file)).isEqualTo(expected.subList(1, expected.size()));
        assertThat(desk.aside("province")).isEmpty();
    }

    @Test
    void five_in_a_row_are_counted_over_nodes_and_restarts_until_an_officer_sees_to_it() {
        work(12);
        broker.refused = event -> true;
        for (int aside : List.of(2, 4)) {
            EventRelay relay = node("node-" + aside);
            while (desk.aside("province").size() < aside) {
                time.advance(relay.turn().pause());
            }
            relay.release();
        }
        EventRelay last = node("restarted");
        assertThat(untilCaughtUp(last)).isEqualTo(-1);
        assertThat(desk.aside("province")).hasSize(5);
        EventTurn refused = last.turn();
        assertThat(refused.state()).isEqualTo(EventTurn.State.FAILED);
        assertThat(refused.cause()).containsInstanceOf(IllegalStateException.class);

        assertThat(desk.sendAgain("province", cases.get(0).file())).isTrue();
        assertThat(untilCaughtUp(last)).isEqualTo(-1);
        assertThat(desk.aside("province")).hasSize(10);

        broker.refused = event -> false;
        desk.aside("province").forEach(aside -> desk.sendAgain("province", aside.fileId()));
        assertThat(untilCaughtUp(last)).isZero();
        assertThat(broker.firsts()).isEqualTo(all());
    }

    private EventRelay node(String name) {
        return new RelayCentre(name, stores, time, name.hashCode(), DESTINATIONS)
                .relay("province", broker.channel(List.of()), RULES);
    }

    @Test
    void what_cannot_be_sent_again_for_now_holds_up_nothing_new() {
        work(3);
        refuse(1, 1);
        Set<String> away = new HashSet<>();
        List<String> tried = new ArrayList<>();
        EventRelay relay = centre.relay("province", withoutThose(away, tried), RULES);
        untilCaughtUp(relay);
        broker.refused = event -> false;
        String file = cases.get(1).value();
        away.add(file);
        desk.sendAgain("province", cases.get(1).file());

        EventTurn failed = relay.turn();
        assertThat(failed.state()).isEqualTo(EventTurn.State.CAUGHT_UP);
        assertThat(failed.cause()).containsInstanceOf(ChannelException.class);
        for (int i = 0; i < 3; i++) {
            centre.addMaterial(cases.get(0));
            EventTurn next = relay.turn();
            assertThat(next.state()).isEqualTo(EventTurn.State.CAUGHT_UP);
            assertThat(next.events()).isEqualTo(1);
            assertThat(next.cause()).isEmpty();
        }
        assertThat(tried).as("it waits").containsExactly(file);

        away.clear();
        time.advance(RULES.longestWait());
        assertThat(untilCaughtUp(relay)).isZero();
        assertThat(broker.firsts()).isEqualTo(all());
    }

    /** A channel that is away for some files. */
    private EventChannel withoutThose(Set<String> away, List<String> tried) {
        EventChannel whole = broker.channel(List.of());
        return new EventChannel() {
            @Override
            public void publish(List<CloudEvent> events) {
                for (CloudEvent event : events) {
                    if (away.contains(event.key())) {
                        tried.add(event.key());
                        throw new ChannelException("away for " + event.key());
                    }
                }
                whole.publish(events);
            }

            @Override
            public void close() {
                whole.close();
            }
        };
    }

    @Test
    void a_turn_sends_a_few_events_again_however_many_there_are() {
        work(1);
        refuse(0, 1);
        EventRelay relay = relay("plain");
        untilCaughtUp(relay);
        for (int i = 0; i < 60; i++) {
            centre.addMaterial(cases.get(0));
        }
        untilCaughtUp(relay);
        broker.refused = event -> false;
        desk.sendAgain("province", cases.get(0).file());

        cases.add(centre.register());
        int before = broker.kept.size();
        EventTurn many = relay.turn();
        assertThat(many.state()).isEqualTo(EventTurn.State.MORE);
        assertThat(many.events()).as("what is new").isPositive();
        assertThat(broker.kept.size() - before - many.events()).isEqualTo(Resending.MOST);
        assertThat(broker.firsts().get(cases.get(1).value()))
                .isEqualTo(all().get(cases.get(1).value()));

        EventRelay slow =
                centre.relay("province", broker.channel(List.of(), () -> time.advance(Duration.ofMillis(100))), RULES);
        int soFar = broker.kept.size();
        assertThat(slow.turn().state()).isEqualTo(EventTurn.State.MORE);
        assertThat(broker.kept.size() - soFar).as("200 ms").isEqualTo(2);
        assertThat(untilCaughtUp(relay)).isZero();
        assertThat(broker.firsts()).isEqualTo(all());
    }
}
