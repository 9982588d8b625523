package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The office that supervises organs 督办, over HTTP: opening, replies, levels, proposals, the end, letters and cards. */
class SupervisionCounterTest {
    private static final String OVER_NOTHING = """
            {"organ":"housing","place":"990101","trigger":"SHIRKING","level":"REMINDER","demand":"限期答复群众"}""";
    private static final String OVER_A_CASE =
            "{\"trigger\":\"HANDLING_BREACH\",\"level\":\"SUPERVISION\",\"demand\":\"三日内办结\"}";
    private static final String REPLY = "{\"text\":\"已整改\"}";
    private static final String CLOSED = "{\"finding\":\"PUT_RIGHT\",\"note\":\"属实\"}";

    private final Served served = new Served();
    private final Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);

    @AfterEach
    void stop() {
        served.close();
    }

    private FileInHand opened() {
        return FileInHand.opened(served, SmallCounty.CENTRE_HEAD, "supervisions", OVER_NOTHING);
    }

    @Test
    void a_reply_is_sent_back_and_the_next_one_closes_it() {
        FileInHand supervision = opened();
        assertThat(supervision.see().at("/organ/name").asText()).isEqualTo("住建局");
        assertThat(supervision.see().path("stage").asText()).isEqualTo("REPLY_DUE");
        assertThat(supervision.see().path("replyDue").asText()).isEqualTo("2026-03-06T00:00:00+08:00");
        supervision.done(SmallCounty.HOUSING_HEAD, "reply", REPLY);
        assertThat(supervision.see().at("/replies/0/by/id").asText()).isEqualTo("housing-head");
        assertThat(supervision.see().has("replyDue")).isFalse();
        supervision.done("reject-reply", "{\"reason\":\"没有附整改材料\"}");
        JsonNode raised = supervision.see();
        assertThat(raised.path("level").asText()).isEqualTo("SUPERVISION");
        assertThat(raised.at("/rounds/1/period").asText()).isEqualTo("5 working-days");
        assertThat(raised.at("/replies/0/rejected").asText()).isEqualTo("没有附整改材料");
        supervision.done("propose", "{\"kind\":\"IMPROVEMENT\",\"text\":\"建立台账\"}");
        supervision.refused("close", CLOSED, "supervision.reply-needed", "supervision.proposal-open");
        supervision.done(SmallCounty.HOUSING_HEAD, "answer-proposal", "{\"kind\":\"IMPROVEMENT\",\"text\":\"已建立\"}");
        supervision.done(SmallCounty.HOUSING_HEAD, "reply", REPLY);
        supervision.done("close", CLOSED);
        assertThat(supervision.see().path("finding").asText()).isEqualTo("PUT_RIGHT");
        assertThat(supervision.see().at("/proposals/0/answer").asText()).isEqualTo("已建立");
        assertThat(supervision.history())
                .containsExactly(
                        "supervision-opened",
                        "supervision-replied",
                        "supervision-reply-rejected",
                        "supervision-raised",
                        "proposal-made",
                        "proposal-answered",
                        "supervision-replied",
                        "supervision-closed");
        supervision.refused(SmallCounty.HOUSING_HEAD, "reply", REPLY, "supervision.closed");
    }

    @Test
    void its_letters_are_read_one_for_each_level() {
        FileInHand supervision = opened();
        supervision.done("raise", "{\"level\":\"SUPERVISION\"}");
        JsonNode letters = head.get(supervision.path() + "/orders").json().path("items");
        assertThat(letters).hasSize(2);
        assertThat(letters.get(1).path("kind").asText()).isEqualTo("SUPERVISION_ORDER");
        assertThat(letters.get(1).path("text").asText()).contains("住建局").contains("限期答复群众");
        assertThat(Caller.of(served, SmallCounty.POLICE_OFFICER)
                        .get(supervision.path() + "/orders")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_measure_of_the_conference_is_not_taken_without_it() {
        FileInHand supervision = opened();
        supervision.refused("raise", "{\"level\":\"LISTED\"}", "supervision.conference-needed");
        supervision.refused(
                "raise",
                "{\"level\":\"LISTED\",\"conference\":\"" + FileInHand.NOWHERE + "\"}",
                "supervision.conference-unrelated");
        supervision.refused("raise", "{\"level\":\"REMINDER\"}", "supervision.not-harder");
    }

    @Test
    void the_organ_that_answers_for_a_case_is_supervised_over_it_once_for_each_key() {
        String caseId = atHousing();
        Caller once = head.keyed().with("If-Match", "\"" + head.version(caseId) + "\"");
        String way = "api/v1/staff/cases/" + caseId + "/supervise";
        Reply opened = once.post(way, OVER_A_CASE);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(once.post(way, OVER_A_CASE).text()).isEqualTo(opened.text());
        JsonNode seen = head.get(opened.json().path("place").asText()).json();
        assertThat(seen.path("caseId").asText()).isEqualTo(caseId);
        assertThat(seen.at("/organ/id").asText()).isEqualTo("housing");
        assertThat(head.get("api/v1/staff/cases/" + caseId + "/history").text()).contains("supervision-entered");
        assertThat(head.get("api/v1/staff/supervisions?caseId=" + caseId).json().path("items"))
                .hasSize(1);
        assertThat(Caller.of(served, SmallCounty.POLICE_OFFICER)
                        .act(caseId, 3, "supervise", OVER_A_CASE)
                        .status())
                .isEqualTo(404);
        Reply denied = Caller.of(served, SmallCounty.HOUSING_OFFICER).act(caseId, "supervise", OVER_A_CASE);
        assertThat(denied.status()).isEqualTo(403);
    }

    private String atHousing() {
        String id = Caller.of(served, SmallCounty.CLERK)
                .keyed()
                .post("api/v1/staff/cases", Matters.request().toString())
                .json()
                .path("id")
                .asText();
        Reply sent = Caller.of(served, SmallCounty.DISPATCHER)
                .act(id, "dispatch", "{\"verb\":\"FORWARD\",\"to\":\"housing\",\"reason\":\"属住建局职责\"}");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        return id;
    }

    @Test
    void lists_are_asked_by_stage_level_organ_and_case_and_go_on_page_by_page() {
        FileInHand first = opened();
        served.time.advance(Duration.ofMinutes(1));
        FileInHand second = opened();
        second.done("raise", "{\"level\":\"SUPERVISION\"}");
        JsonNode page = head.get("api/v1/staff/supervisions?limit=1").json();
        assertThat(page.at("/items/0/id").asText()).isEqualTo(second.id());
        assertThat(page.at("/items/0/title").asText()).isEqualTo("限期答复群众");
        assertThat(page.at("/items/0/nextDue").asText()).startsWith("2026-03-10T00:00");
        assertThat(page.at("/items/0/workingDaysLeft").asInt()).isEqualTo(5);
        assertThat(head.get("api/v1/staff/supervisions?limit=1&cursor="
                                + page.path("next").asText())
                        .json()
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(first.id());
        assertThat(found("level=REMINDER")).containsExactly(first.id());
        assertThat(found("organ=police")).isEmpty();
        assertThat(found("stage=REPLY_DUE&organ=housing&order=DUE")).hasSize(2);
        second.done("close", "{\"finding\":\"MOOT\",\"note\":\"已撤\"}");
        assertThat(found("open=true")).containsExactly(first.id());
        assertThat(FileInHand.faults(head.get("api/v1/staff/supervisions?stage=NEVER&cursor=AAAA&limit=0")))
                .isEqualTo(Map.of("stage", "field.word", "limit", "number.range"));
        assertThat(FileInHand.faults(head.get("api/v1/staff/supervisions?cursor=AAAA")))
                .isEqualTo(Map.of("cursor", "cursor.malformed"));
    }

    private List<String> found(String query) {
        List<String> ids = new ArrayList<>();
        head.get("api/v1/staff/supervisions?" + query)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        assertThat(
                        FileInHand.faults(
                                head.keyed()
                                        .post(
                                                "api/v1/staff/supervisions",
                                                "{\"organ\":\"hou sing\",\"place\":\"x\",\"trigger\":\"ANGER\",\"demand\":\" \",\"by\":1}")))
                .isEqualTo(Map.of(
                        "/organ", "identifier.malformed",
                        "/place", "division-code.malformed",
                        "/trigger", "field.word",
                        "/level", "field.missing",
                        "/demand", "text.blank",
                        "/by", "field.unknown"));
        FileInHand supervision = opened();
        supervision.faulty(
                "close", "{\"finding\":\"FINE\"}", Map.of("/finding", "field.word", "/note", "field.missing"));
        supervision.faulty(
                "raise",
                "{\"level\":\"HARD\",\"conference\":\"a b\"}",
                Map.of("/level", "field.word", "/conference", "identifier.malformed"));
    }

    @Test
    void every_reason_that_stands_against_an_opening_is_told() {
        Reply refused = head.keyed()
                .post(
                        "api/v1/staff/supervisions",
                        OVER_NOTHING
                                .replace("housing", "centre")
                                .replace("REMINDER", "LISTED")
                                .replace("990101", "990102"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes())
                .containsExactly(
                        "supervision.place-unknown", "supervision.by-addressee", "supervision.conference-needed");
    }

    @Test
    void a_step_is_taken_on_what_was_seen_and_once() {
        opened().keepsToConditions("raise", "{\"level\":\"SUPERVISION\"}");
    }

    @Test
    void another_organ_finds_no_such_supervision() {
        FileInHand supervision = opened();
        supervision.absent(SmallCounty.POLICE_OFFICER);
        supervision.absent(SmallCounty.HALL_OFFICER);
        assertThat(supervision.act(SmallCounty.POLICE_OFFICER, "reply", REPLY).status())
                .isEqualTo(404);
    }

    @Test
    void the_cards_of_an_organ_are_for_who_supervises_and_for_its_own() {
        String cards = "api/v1/staff/organs/housing/cards";
        assertThat(head.get(cards).json().path("items")).isEmpty();
        opened();
        opened();
        opened();
        assertThat(head.get(cards).json().at("/items/0/colour").asText()).isEqualTo("YELLOW");
        assertThat(Caller.of(served, SmallCounty.HOUSING_OFFICER)
                        .get(cards)
                        .json()
                        .path("items"))
                .hasSize(1);
        Reply denied = Caller.of(served, SmallCounty.POLICE_OFFICER).get(cards);
        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.codes()).containsExactly("access.not-permitted");
        assertThat(head.get("api/v1/staff/organs/nobody/cards").status()).isEqualTo(404);
        assertThat(head.get("api/v1/staff/organs/a%20b/cards").status()).isEqualTo(404);
    }
}
