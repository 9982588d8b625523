package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.OfficerId;
import dev.yidi.rest.OpenedStream.Event;
import dev.yidi.rest.guard.StreamRules;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.testkit.InMemoryStores;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams of changes over HTTP: the to-do list of an officer, and the screen of the hall. */
class ChangeStreamsTest {
    private static final String TODO = "api/v1/staff/todo/changes";
    private static final String HALL = "api/v1/citizen/guide/hall/changes";
    private static final StreamRules RULES = StreamRules.usual()
            .most(2, 3, 4)
            .every(Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofMinutes(5));

    private Served served = served(RULES);

    private static Served served(StreamRules rules) {
        return new Served(
                new InMemoryStores(),
                (api, time) -> api.turnstile(Turnstile.open()).changes(rules),
                Set.of());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private OpenedStream todo(OfficerId officer) {
        return OpenedStream.of(served, TODO, Map.of("Authorization", "Bearer " + officer));
    }

    private OpenedStream todo(OfficerId officer, String lastId) {
        return OpenedStream.of(served, TODO, Map.of("Authorization", "Bearer " + officer, "Last-Event-ID", lastId));
    }

    private OpenedStream hall() {
        return OpenedStream.of(served, HALL, Map.of());
    }

    private String registered() {
        return registered(SmallCounty.CLERK, Matters.request().toString());
    }

    private String registered(OfficerId by, String matter) {
        return Caller.of(served, by)
                .keyed()
                .post("api/v1/staff/cases", matter)
                .json()
                .path("id")
                .asText();
    }

    private static JsonNode only(Event event) {
        assertThat(event.name()).isEqualTo("change");
        assertThat(event.json().path("changes").size()).isOne();
        return event.json().at("/changes/0");
    }

    @Test
    void a_case_that_changed_comes_with_its_line_as_the_list_shows_it() {
        try (OpenedStream stream = todo(SmallCounty.DISPATCHER)) {
            Event begin = stream.next();
            assertThat(begin.name()).isEqualTo("position");
            assertThat(begin.id()).matches("[A-Za-z0-9_-]{20,400}");
            assertThat(Integer.parseInt(begin.retry())).isBetween(3_000, 5_999);
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.header("Cache-Control")).isEqualTo("no-store");
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(stream.header("Content-Encoding")).isEqualTo("null");
            String id = registered();
            JsonNode change = only(stream.nextTold());
            assertThat(change.path("id").asText()).isEqualTo(id);
            assertThat(change.path("listed").asBoolean()).isTrue();
            JsonNode line = Caller.of(served, SmallCounty.DISPATCHER)
                    .get("api/v1/staff/todo")
                    .json()
                    .at("/items/0");
            assertThat(change.path("line")).isEqualTo(line);
        }
    }

    @Test
    void a_case_that_lies_with_others_or_has_ended_is_listed_no_more() {
        try (OpenedStream mine = OpenedStream.of(
                served, TODO + "?mine=true", Map.of("Authorization", "Bearer " + SmallCounty.CENTRE_HEAD))) {
            mine.next();
            CaseInHand taken = CaseInHand.of(served, Matters.request());
            List<Boolean> listed = new ArrayList<>();
            while (!listed.contains(true)) {
                listed.add(only(mine.nextTold()).path("listed").asBoolean());
            }
            Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
            assertThat(head.act(taken.id(), "withdraw", "{\"parties\":[\"p1\"],\"reason\":\"一\"}")
                            .status())
                    .isEqualTo(200);
            JsonNode gone = only(mine.nextTold());
            assertThat(gone.path("id").asText()).isEqualTo(taken.id());
            assertThat(gone.path("listed").asBoolean()).isFalse();
            assertThat(gone.has("line")).isFalse();
        }
    }

    @Test
    void who_comes_again_misses_nothing_and_gets_nothing_twice() {
        Set<String> told = new HashSet<>();
        String last;
        try (OpenedStream first = todo(SmallCounty.DISPATCHER)) {
            first.next();
            for (int i = 0; i < 3; i++) {
                String id = registered();
                assertThat(only(first.nextTold()).path("id").asText()).isEqualTo(id);
            }
            last = first.lastId();
        }
        Set<String> missed = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            missed.add(registered());
        }
        try (OpenedStream other = todo(SmallCounty.CLERK);
                OpenedStream again = todo(SmallCounty.DISPATCHER, last)) {
            other.next();
            missed.add(registered());
            while (!told.containsAll(missed)) {
                again.nextTold()
                        .json()
                        .path("changes")
                        .forEach(change -> assertThat(told.add(change.path("id").asText()))
                                .as("told once")
                                .isTrue());
            }
            assertThat(told).isEqualTo(missed);
            again.awaitBeat();
            assertThat(again.untold()).isZero();
        }
    }

    @Test
    void a_position_of_another_reader_or_of_nobody_is_refused() {
        String clerks;
        try (OpenedStream stream = todo(SmallCounty.CLERK);
                OpenedStream hall = hall()) {
            clerks = stream.next().id();
            for (String forged : List.of(clerks, hall.next().id(), "x", "A".repeat(64), "9".repeat(900))) {
                Reply refused = Caller.of(served, SmallCounty.DISPATCHER)
                        .with("Accept", "text/event-stream")
                        .with("Last-Event-ID", forged)
                        .get(TODO);
                assertThat(refused.status()).isEqualTo(400);
                assertThat(refused.codes()).containsExactly("mark.malformed");
            }
        }
        assertThat(Caller.citizen(served)
                        .with("Accept", "text/event-stream")
                        .with("Last-Event-ID", clerks)
                        .get(HALL)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void who_may_not_see_a_case_is_told_nothing_of_it() {
        try (OpenedStream hall = todo(SmallCounty.HALL_OFFICER);
                OpenedStream police = todo(SmallCounty.POLICE_OFFICER);
                OpenedStream dispatcher = todo(SmallCounty.DISPATCHER)) {
            List.of(hall, police, dispatcher).forEach(OpenedStream::next);
            String id = registered(
                    SmallCounty.CLERK,
                    Matters.request()
                            .put("place", SmallCounty.OTHER_TOWN.value())
                            .toString());
            assertThat(only(dispatcher.nextTold()).path("id").asText()).isEqualTo(id);
            hall.awaitBeat();
            police.awaitBeat();
            assertThat(hall.untold() + police.untold()).isZero();
        }
    }

    @Test
    void a_sealed_report_is_told_to_nobody_who_may_not_see_it() {
        try (OpenedStream accused = todo(SmallCounty.HOUSING_HEAD);
                OpenedStream dispatcher = todo(SmallCounty.DISPATCHER);
                OpenedStream office = todo(SmallCounty.SEALED_OFFICER)) {
            List.of(accused, dispatcher, office).forEach(OpenedStream::next);
            String id = registered(
                    SmallCounty.SEALED_OFFICER, Matters.report("housing").toString());
            JsonNode told = only(office.nextTold());
            assertThat(told.path("id").asText()).isEqualTo(id);
            assertThat(told.at("/line/title").asText()).isEqualTo("[sealed]");
            assertThat(told.toString()).doesNotContain(Matters.NAME).doesNotContain("楼上");
            accused.awaitBeat();
            dispatcher.awaitBeat();
            assertThat(accused.untold() + dispatcher.untold()).isZero();
        }
    }

    @Test
    void who_is_not_in_office_any_more_is_told_nothing() {
        try (OpenedStream stream = todo(SmallCounty.DISPATCHER);
                OpenedStream other = todo(SmallCounty.CENTRE_HEAD)) {
            stream.next();
            other.next();
            served.dismissed.add(SmallCounty.DISPATCHER);
            registered();
            other.nextTold();
            stream.awaitBeat();
            assertThat(stream.untold()).isZero();
        }
    }

    @Test
    void a_stream_ends_when_its_token_does() {
        try (OpenedStream stream = todo(SmallCounty.DISPATCHER)) {
            stream.next();
            served.expired.add(SmallCounty.DISPATCHER.value());
            assertThat(stream.nextTold().name()).isEqualTo("end");
        }
        assertThat(Caller.of(served, SmallCounty.DISPATCHER)
                        .with("Accept", "text/event-stream")
                        .get(TODO)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobody_has_more_streams_than_they_may_and_one_that_was_left_gives_its_place_back() {
        try (OpenedStream one = todo(SmallCounty.CLERK);
                OpenedStream two = todo(SmallCounty.CLERK);
                OpenedStream three = todo(SmallCounty.DISPATCHER)) {
            List.of(one, two, three).forEach(OpenedStream::next);
            Caller clerk = Caller.of(served, SmallCounty.CLERK).with("Accept", "text/event-stream");
            Reply refused = clerk.get(TODO);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("30");
            try (OpenedStream four = todo(SmallCounty.AUDITOR)) {
                four.next();
                assertThat(Caller.citizen(served)
                                .with("Accept", "text/event-stream")
                                .get(HALL)
                                .status())
                        .as("five in all")
                        .isEqualTo(429);
            }
            two.breakOff();
            one.awaitBeat();
            long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            int status = 429;
            while (status != 200 && System.nanoTime() < until) {
                one.awaitBeat();
                status = opened();
            }
            assertThat(status).as("the place of who left").isEqualTo(200);
        }
    }

    private int opened() {
        try (OpenedStream again = todo(SmallCounty.CLERK)) {
            return again.next().name().equals("position") ? 200 : 429;
        } catch (AssertionError e) {
            return 429;
        }
    }

    @Test
    void a_stream_ends_after_its_time_with_the_position_to_go_on_from() {
        served.close();
        served = served(RULES.every(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(300)));
        String last;
        try (OpenedStream stream = todo(SmallCounty.DISPATCHER)) {
            assertThat(stream.nextTold().name()).isEqualTo("end");
            last = stream.lastId();
        }
        String id = registered();
        try (OpenedStream again = todo(SmallCounty.DISPATCHER, last)) {
            assertThat(only(again.nextTold()).path("id").asText()).isEqualTo(id);
        }
    }

    @Test
    void when_the_centre_stops_all_streams_end_and_none_is_opened() {
        try (OpenedStream stream = todo(SmallCounty.DISPATCHER);
                OpenedStream hall = hall()) {
            stream.next();
            hall.next();
            served.api.close();
            assertThat(stream.nextTold().name()).isEqualTo("end");
            assertThat(hall.nextTold().name()).isEqualTo("end");
        }
        Reply refused = Caller.of(served, SmallCounty.DISPATCHER)
                .with("Accept", "text/event-stream")
                .get(TODO);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("30");
    }

    @Test
    void the_screen_of_the_hall_is_told_whole_whenever_it_changes() {
        try (OpenedStream hall = hall()) {
            assertThat(hall.nextTold().json()).isEqualTo(screen());
            Caller.of(served, SmallCounty.CLERK)
                    .keyed()
                    .post("api/v1/staff/hall/tickets", "{\"kind\":\"REQUEST\",\"topic\":\"noise\"}");
            Event drawn = hall.nextTold();
            assertThat(drawn.name()).isEqualTo("display");
            assertThat(drawn.json().path("waiting").size()).isOne();
            Caller.of(served, SmallCounty.DISPATCHER).keyed().post("api/v1/staff/hall/windows/w1/call-next", "{}");
            Event called = hall.nextTold();
            assertThat(called.json().at("/called/0/window").asText()).isEqualTo("w1");
            assertThat(called.json()).isEqualTo(screen());
            registered();
            hall.awaitBeat();
            assertThat(hall.untold()).as("a case is nothing to the screen").isZero();
        }
    }

    private JsonNode screen() {
        return Caller.citizen(served).get("api/v1/citizen/guide/hall").json();
    }

    @Test
    void a_stream_is_given_only_to_who_takes_one_and_never_for_its_headers_alone() {
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        assertThat(clerk.with("Accept", "application/json").get(TODO).status()).isEqualTo(406);
        assertThat(clerk.with("Accept", "text/event-stream")
                        .method("HEAD", TODO)
                        .status())
                .isEqualTo(405);
        assertThat(clerk.with("Accept", "text/event-stream")
                        .get(TODO + "?stage=OPEN")
                        .status())
                .isEqualTo(400);
    }
}
