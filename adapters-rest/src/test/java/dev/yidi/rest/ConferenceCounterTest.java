package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Joint conferences 联席会议 over HTTP: what is put before them, the session, and decisions that take effect at once. */
class ConferenceCounterTest {
    private static final String CONVENED = """
            {"title":"噪声联席会议","session":"2026-03-02T10:00:00+08:00","members":["housing","police","government"]}""";
    private static final String HELD = "{\"present\":[\"housing\",\"police\"],\"minutes\":\"各方陈述\"}";
    private static final String TASK =
            "{\"item\":\"m3\",\"organ\":\"housing\",\"text\":\"出具报告\",\"due\":\"2026-03-20\"}";
    private static final String SUPERVISED = """
            {"organ":"housing","place":"990101","trigger":"SHIRKING","level":"SUPERVISION","demand":"限期答复"}""";

    private final Served served = new Served();
    private final Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
    private final FileInHand conference = FileInHand.opened(served, SmallCounty.CENTRE_HEAD, "conferences", CONVENED);

    @AfterEach
    void stop() {
        served.close();
    }

    private String registered() {
        return Caller.of(served, SmallCounty.CLERK)
                .keyed()
                .post("api/v1/staff/cases", Matters.request().toString())
                .json()
                .path("id")
                .asText();
    }

    private static String about(String what, String id, String item, String kind) {
        return "{\"" + what + "\":\"" + id + "\",\"item\":\"" + item + "\",\"kind\":\"" + kind
                + "\",\"question\":\"由谁办理\"}";
    }

    private void held() {
        served.time.advance(Duration.ofHours(2));
        conference.done("hold", HELD);
    }

    @Test
    void an_organ_is_designated_a_measure_ordered_and_a_task_done() {
        String caseId = registered();
        FileInHand supervision = FileInHand.opened(served, SmallCounty.CENTRE_HEAD, "supervisions", SUPERVISED);
        conference.done("put-case", about("caseId", caseId, "m1", "COMPETENCE"));
        conference.done("put-supervision", about("supervision", supervision.id(), "m2", "MEASURE"));
        conference.done("put-case", about("caseId", caseId, "m3", "HARD_CASE"));
        conference.refused("hold", HELD, "conference.too-early");
        held();
        Reply designated = conference.act(
                SmallCounty.CENTRE_HEAD, "designate", "{\"item\":\"m1\",\"organ\":\"police\",\"text\":\"由公安局办理\"}");
        assertThat(designated.status()).as(designated.text()).isEqualTo(200);
        assertThat(designated.json().path("id").asText()).isEqualTo(caseId);
        assertThat(designated.header("ETag")).isEqualTo("\"" + head.version(caseId) + "\"");
        assertThat(head.see(caseId).at("/dispatches/0/to/id").asText()).isEqualTo("police");
        Reply ordered = conference.act(
                SmallCounty.CENTRE_HEAD, "order", "{\"item\":\"m2\",\"level\":\"LISTED\",\"text\":\"挂牌\"}");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(200);
        assertThat(ordered.json().path("id").asText()).isEqualTo(supervision.id());
        assertThat(ordered.json().path("version").asLong()).isEqualTo(supervision.version());
        assertThat(supervision.see().path("level").asText()).isEqualTo("LISTED");
        conference.refused("close", "{}", "conference.item-open");
        conference.done("decide", TASK);
        conference.refused("close", "{}", "conference.task-open");
        conference.refused(
                SmallCounty.POLICE_HEAD,
                "report-task",
                "{\"item\":\"m3\",\"report\":\"完成\"}",
                "conference.not-task-organ");
        conference.done(SmallCounty.HOUSING_HEAD, "report-task", "{\"item\":\"m3\",\"report\":\"已出具\"}");
        conference.done("close", "{}");
        JsonNode seen = conference.see();
        assertThat(seen.path("stage").asText()).isEqualTo("CLOSED");
        assertThat(seen.path("items").findValuesAsText("level")).containsExactly("LISTED");
        assertThat(seen.at("/items/0/decision/organ/name").asText()).isEqualTo("公安局");
        assertThat(seen.at("/items/2/decision/due").asText()).isEqualTo("2026-03-20");
        assertThat(seen.at("/items/2").has("doneAt")).isTrue();
        assertThat(seen.path("members").findValuesAsText("id")).containsExactly("government", "housing", "police");
        assertThat(conference.history())
                .hasSize(10)
                .startsWith("conference-convened")
                .endsWith("conference-closed");
    }

    @Test
    void what_it_has_decided_lets_a_supervision_be_raised_by_its_name() {
        FileInHand supervision = FileInHand.opened(served, SmallCounty.CENTRE_HEAD, "supervisions", SUPERVISED);
        conference.done("put-supervision", about("supervision", supervision.id(), "m3", "MEASURE"));
        held();
        conference.done("decide", TASK);
        supervision.done("raise", "{\"level\":\"TALK\",\"conference\":\"" + conference.id() + "\"}");
        assertThat(supervision.see().path("level").asText()).isEqualTo("TALK");
    }

    @Test
    void it_is_found_by_stage_case_and_supervision() {
        String caseId = registered();
        conference.done("put-case", about("caseId", caseId, "m1", "HARD_CASE"));
        assertThat(count("caseId=" + caseId)).isOne();
        assertThat(count("caseId=" + registered())).isZero();
        assertThat(count("supervision=" + FileInHand.NOWHERE)).isZero();
        assertThat(count("stage=CONVENED&mine=true")).isOne();
        assertThat(count("stage=HELD")).isZero();
        assertThat(FileInHand.faults(head.get("api/v1/staff/conferences?stage=OVER&caseId=a%20b&level=X")))
                .isEqualTo(
                        Map.of("stage", "field.word", "caseId", "identifier.malformed", "level", "parameter.unknown"));
    }

    private int count(String query) {
        return head.get("api/v1/staff/conferences?" + query)
                .json()
                .path("items")
                .size();
    }

    @Test
    void what_the_officer_may_not_see_is_not_put_before_it() {
        String sealed = Caller.of(served, SmallCounty.SEALED_OFFICER)
                .keyed()
                .post("api/v1/staff/cases", Matters.report("housing").toString())
                .json()
                .path("id")
                .asText();
        Reply denied = conference.act(SmallCounty.CENTRE_HEAD, "put-case", about("caseId", sealed, "m1", "HARD_CASE"));
        Reply never = conference.act(
                SmallCounty.CENTRE_HEAD, "put-case", about("caseId", FileInHand.NOWHERE, "m1", "HARD_CASE"));
        assertThat(denied.status()).isEqualTo(404);
        assertThat(denied.text()).isEqualTo(never.text());
        assertThat(conference
                        .act(
                                SmallCounty.CENTRE_HEAD,
                                "put-supervision",
                                about("supervision", FileInHand.NOWHERE, "m1", "MEASURE"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        assertThat(FileInHand.faults(head.keyed()
                        .post("api/v1/staff/conferences", "{\"title\":\"\",\"session\":\"soon\",\"members\":[]}")))
                .isEqualTo(Map.of("/title", "text.blank", "/session", "field.time", "/members", "list.empty"));
        conference.faulty(
                "put-case",
                "{\"caseId\":\"a b\",\"item\":\"m 1\",\"kind\":\"EASY\",\"question\":\"x\"}",
                Map.of(
                        "/caseId", "identifier.malformed",
                        "/item", "identifier.malformed",
                        "/kind", "field.word"));
        conference.faulty(
                "hold",
                "{\"present\":[\"x y\"]}",
                Map.of("/present/0", "identifier.malformed", "/minutes", "field.missing"));
        conference.faulty(
                "decide",
                "{\"due\":\"20.3.\"}",
                Map.of("/item", "field.missing", "/text", "field.missing", "/due", "field.date"));
    }

    @Test
    void every_reason_that_stands_against_it_is_told() {
        Reply refused = head.keyed()
                .post(
                        "api/v1/staff/conferences",
                        "{\"title\":\"会\",\"session\":\"2026-03-01T10:00:00+08:00\",\"members\":[\"nobody\"]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes())
                .containsExactly("conference.too-few-members", "conference.organ-unknown", "conference.session-passed");
        conference.refused(
                "designate",
                "{\"item\":\"m9\",\"organ\":\"police\",\"text\":\"指定\"}",
                "conference.stage",
                "conference.item-unknown");
    }

    @Test
    void a_step_is_taken_on_what_was_seen_and_once() {
        conference.keepsToConditions("put-case", about("caseId", registered(), "m1", "HARD_CASE"));
    }

    @Test
    void who_is_no_member_finds_no_such_conference() {
        conference.absent(SmallCounty.HALL_OFFICER);
        assertThat(conference.act(SmallCounty.HALL_OFFICER, "hold", HELD).status())
                .isEqualTo(404);
    }
}
