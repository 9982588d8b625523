package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The guidance desk of the hall 导诉台: tickets are drawn, called, served, missed; the screen and the figures follow. */
class TicketCounterTest {
    private static final String HALL = "api/v1/staff/hall/";

    private final Served served = new Served();
    private final Caller clerk = Caller.of(served, SmallCounty.CLERK);
    private final Caller dispatcher = Caller.of(served, SmallCounty.DISPATCHER);

    @AfterEach
    void stop() {
        served.close();
    }

    private FileInHand drawn() {
        String id = clerk.keyed()
                .post(HALL + "tickets", "{\"kind\":\"REQUEST\",\"topic\":\"noise\",\"grounds\":[\"ELDERLY\"]}")
                .json()
                .path("id")
                .asText();
        return FileInHand.of(served, SmallCounty.DISPATCHER, "hall/tickets", id);
    }

    private Reply callNext() {
        return dispatcher.keyed().post(HALL + "windows/w1/call-next", "{}");
    }

    private JsonNode screen() {
        return Caller.citizen(served).get("api/v1/citizen/guide/hall").json();
    }

    @Test
    void a_ticket_is_drawn_called_and_served_with_a_case() {
        FileInHand ticket = drawn();
        String number = ticket.see().path("number").asText();
        assertThat(ticket.see().path("stage").asText()).isEqualTo("WAITING");
        assertThat(screen().path("waiting").toString()).isEqualTo("[\"" + number + "\"]");
        Caller once = dispatcher.keyed();
        Reply called = once.post(HALL + "windows/w1/call-next", "{}");
        assertThat(called.status()).as(called.text()).isEqualTo(200);
        assertThat(called.json().path("id").asText()).isEqualTo(ticket.id());
        assertThat(once.post(HALL + "windows/w1/call-next", "{}").json()).isEqualTo(called.json());
        assertThat(screen().at("/called/0/window").asText()).isEqualTo("w1");
        ticket.done("call-again", "{}");
        served.time.advance(Duration.ofMinutes(5));
        ticket.done("begin-serving", "{}");
        served.time.advance(Duration.ofMinutes(7));
        String caseId = clerk.keyed()
                .post("api/v1/staff/cases", Matters.request().toString())
                .json()
                .path("id")
                .asText();
        ticket.done("finish-serving", "{\"caseId\":\"" + caseId + "\"}");
        JsonNode shown = ticket.see();
        assertThat(shown.path("end").asText()).isEqualTo("SERVED");
        assertThat(shown.path("caseId").asText()).isEqualTo(caseId);
        assertThat(shown.at("/turns/0/calls").asInt()).isEqualTo(2);
        assertThat(shown.at("/turns/0/by/id").asText()).isEqualTo("dispatcher");
        assertThat(ticket.history())
                .containsExactly(
                        "ticket-drawn", "ticket-called", "ticket-called-again", "ticket-serving", "ticket-served");
        JsonNode figures = dispatcher.get(HALL + "ticket-figures?window=w1").json();
        assertThat(figures.path("served").asInt()).isOne();
        assertThat(figures.at("/waiting/median").asLong()).isEqualTo(300);
        assertThat(figures.at("/serving/ninetieth").asLong()).isEqualTo(420);
        ticket.refused("begin-serving", "{}", "hall.stage");
    }

    @Test
    void nobody_waits_and_a_ticket_is_left_missed_or_passed_on() {
        assertThat(callNext().status()).isEqualTo(404);
        FileInHand left = drawn();
        left.done("leave", "{}");
        assertThat(left.see().path("end").asText()).isEqualTo("LEFT");
        FileInHand missed = drawn();
        callNext();
        missed.refused("pass", "{\"to\":\"w1\"}", "hall.same-window");
        missed.refused("pass", "{\"to\":\"nowhere\"}", "hall.window-unknown");
        missed.refused("mark-missed", "{}", "hall.called-too-seldom");
        missed.done("call-again", "{}");
        missed.done("call-again", "{}");
        missed.done("mark-missed", "{}");
        assertThat(missed.see().path("stage").asText()).isEqualTo("MISSED");
    }

    @Test
    void tickets_are_listed_page_by_page_and_by_what_is_asked() {
        drawn();
        drawn();
        JsonNode first = dispatcher.get(HALL + "tickets?open=true&limit=1").json();
        assertThat(first.path("items").size()).isOne();
        JsonNode second = dispatcher
                .get(HALL + "tickets?open=true&limit=1&cursor="
                        + first.path("next").asText())
                .json();
        assertThat(second.at("/items/0/id").asText())
                .isNotEmpty()
                .isNotEqualTo(first.at("/items/0/id").asText());
        callNext();
        assertThat(dispatcher
                        .get(HALL + "tickets?stage=CALLED")
                        .json()
                        .path("items")
                        .size())
                .isOne();
        assertThat(dispatcher
                        .get(HALL + "tickets?window=w1")
                        .json()
                        .path("items")
                        .size())
                .isOne();
        assertThat(dispatcher
                        .get(HALL + "tickets?day=2026-03-02")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
        assertThat(dispatcher.get(HALL + "tickets?day=2026-03-01").json().path("items"))
                .isEmpty();
    }

    @Test
    void the_window_for_an_errand_is_suggested() {
        JsonNode windows = clerk.get(HALL + "windows?topic=noise").json();
        assertThat(windows.at("/items/0/window/name").asText()).isEqualTo("一号窗口");
        assertThat(windows.at("/items/0/open").asBoolean()).isTrue();
    }

    @Test
    void steps_keep_to_the_version_that_was_seen_and_take_effect_once() {
        FileInHand ticket = drawn();
        callNext();
        ticket.keepsToConditions("begin-serving", "{}");
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        assertThat(FileInHand.faults(clerk.keyed()
                        .post(HALL + "tickets", "{\"topic\":\"a b\",\"grounds\":[\"VIP\"],\"name\":\"x\"}")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("/topic", "identifier.malformed", "/grounds/0", "field.word", "/name", "field.unknown"));
        FileInHand ticket = drawn();
        ticket.faulty("finish-serving", "{\"caseId\":\"a b\"}", Map.of("/caseId", "identifier.malformed"));
        ticket.faulty("pass", "{}", Map.of("/to", "field.missing"));
    }

    @Test
    void a_case_that_is_not_for_the_officer_is_not_linked() {
        FileInHand ticket = drawn();
        callNext();
        ticket.done("begin-serving", "{}");
        String sealed = CaseInHand.of(served, SmallCounty.SEALED_OFFICER, Matters.report("housing"))
                .id();
        Reply unseen = ticket.act(SmallCounty.DISPATCHER, "finish-serving", "{\"caseId\":\"" + sealed + "\"}");
        Reply never =
                ticket.act(SmallCounty.DISPATCHER, "finish-serving", "{\"caseId\":\"" + FileInHand.NOWHERE + "\"}");
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.text()).isEqualTo(never.text());
        assertThat(ticket.see().path("stage").asText()).isEqualTo("SERVING");
    }

    @Test
    void for_another_organ_a_ticket_is_absent() {
        drawn().absent(SmallCounty.HALL_OFFICER);
    }

    @Test
    void who_has_no_role_does_nothing_and_reads_nothing_in_the_hall() {
        FileInHand ticket = drawn();
        Caller nobody = Caller.of(served, SmallCounty.NO_ROLE);
        ApiDocument.STAFF.operations().forEach((name, operation) -> {
            String path = name.replaceAll("^[A-Z]+ /", "");
            if (!path.startsWith(HALL)) {
                return;
            }
            String address =
                    path.replace("{id}", ticket.id()).replace("{window}", "w1").replace("{number}", "never-was");
            if (name.startsWith("POST")) {
                Reply denied = nobody.keyed()
                        .with("If-Match", "*")
                        .post(
                                address,
                                operation
                                        .at("/requestBody/content/application~1json/example")
                                        .toString());
                assertThat(denied.status()).as(name + denied.text()).isIn(403, 404);
            } else {
                Reply read = nobody.get(address);
                if (read.status() == 200 && !path.endsWith("slots") && !path.endsWith("windows")) {
                    assertThat(read.text()).as(name).isEqualTo("{\"items\":[]}");
                } else {
                    assertThat(read.status()).as(name).isIn(200, 403, 404);
                }
            }
        });
    }
}
