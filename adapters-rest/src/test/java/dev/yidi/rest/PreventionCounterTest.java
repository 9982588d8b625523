package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The office that looks ahead 源头治理 over HTTP: risk assessments of major decisions, and signals. */
class PreventionCounterTest {
    private static final String OPENED = "{\"decision\":\"新建垃圾中转站\",\"initiator\":\"housing\",\"place\":\"990101101\"}";
    private static final String HEARD = """
            {"form":"MEETING","on":"2026-03-01","heard":40,"who":"丁村村民","said":"担心气味"}""";
    private static final String CONCLUDED = """
            {"level":"MEDIUM","conclusion":"WITH_CONDITIONS","why":"可控","conditions":"加装除臭设备"}""";

    private final Served served = new Served();
    private final Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);

    @AfterEach
    void stop() {
        served.close();
    }

    private FileInHand opened() {
        return FileInHand.opened(served, SmallCounty.HOUSING_HEAD, "risk-assessments", OPENED);
    }

    private static String aspect(String aspect, String result) {
        return "{\"aspect\":\"" + aspect + "\",\"result\":\"" + result + "\",\"why\":\"论证充分\"}";
    }

    private String registered(ObjectNode matter) {
        Reply registered = Caller.of(served, SmallCounty.CLERK).keyed().post("api/v1/staff/cases", matter.toString());
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.json().path("id").asText();
    }

    @Test
    void a_decision_is_assessed_concluded_by_another_and_followed_by_a_dispute() {
        FileInHand assessment = opened();
        assertThat(assessment.see().path("openAspects")).hasSize(4);
        assessment.done("assess-aspect", aspect("LEGALITY", "HOLDS"));
        assessment.done("hear-people", HEARD);
        for (String each : List.of("REASONABLENESS", "FEASIBILITY")) {
            assessment.done("assess-aspect", aspect(each, "HOLDS"));
        }
        assessment.refused("conclude", CONCLUDED, "risk.by-initiator", "risk.aspect-open");
        assessment.done("assess-aspect", aspect("CONTROLLABILITY", "WITH_CONDITIONS"));
        String dispute = registered(Matters.request());
        assessment.refused(
                SmallCounty.CENTRE_HEAD, "link-dispute", "{\"dispute\":\"" + dispute + "\"}", "risk.not-concluded");
        assessment.done(SmallCounty.CENTRE_HEAD, "conclude", CONCLUDED);
        assessment.done(SmallCounty.CENTRE_HEAD, "link-dispute", "{\"dispute\":\"" + dispute + "\"}");
        JsonNode seen = head.get(assessment.path()).json();
        assertThat(seen.path("findings").findValuesAsText("aspect"))
                .containsExactly("LEGALITY", "REASONABLENESS", "FEASIBILITY", "CONTROLLABILITY");
        assertThat(seen.at("/hearings/0/heard").asInt()).isEqualTo(40);
        assertThat(seen.at("/verdict/conditions").asText()).isEqualTo("加装除臭设备");
        assertThat(seen.at("/disputes/0").asText()).isEqualTo(dispute);
        assertThat(assessment.see().path("disputes"))
                .as("housing has no part in it")
                .isEmpty();
        assertThat(head.get("api/v1/staff/risk-assessments?caseId=" + dispute + "&level=MEDIUM&organ=housing")
                        .json()
                        .path("items"))
                .hasSize(1);
        assertThat(assessment.history()).hasSize(8);
        assertThat(head.get(assessment.path() + "/history").text()).contains(dispute);
        assertThat(Caller.of(served, SmallCounty.HOUSING_HEAD)
                        .get(assessment.path() + "/history")
                        .text())
                .doesNotContain(dispute);
    }

    @Test
    void a_dispute_that_the_officer_may_not_see_is_not_linked() {
        FileInHand assessment = opened();
        Reply denied = assessment.act(
                SmallCounty.HOUSING_HEAD, "link-dispute", "{\"dispute\":\"" + registered(Matters.request()) + "\"}");
        Reply never = assessment.act(
                SmallCounty.HOUSING_HEAD, "link-dispute", "{\"dispute\":\"" + FileInHand.NOWHERE + "\"}");
        assertThat(denied.status()).as(denied.text()).isEqualTo(404);
        assertThat(denied.text()).isEqualTo(never.text());
    }

    @Test
    void a_signal_is_looked_at_before_anything_is_said_of_it() {
        String caseId = registered(Matters.group(12));
        assertThat(served.yidi.preventionOffice().sweep().raised()).hasSize(1);
        JsonNode line = head.get("api/v1/staff/signals?stage=RAISED&kind=GROUP_VISIT")
                .json()
                .at("/items/0");
        FileInHand signal = FileInHand.of(
                served, SmallCounty.CENTRE_HEAD, "signals", line.path("id").asText());
        JsonNode seen = signal.see();
        assertThat(seen.path("count").asInt()).isEqualTo(12);
        assertThat(seen.path("threshold").asInt()).isEqualTo(5);
        assertThat(seen.at("/place/name").asText()).isEqualTo("乙镇");
        assertThat(seen.at("/cases/0").asText()).isEqualTo(caseId);
        assertThat(Caller.of(served, SmallCounty.AUDITOR).get(signal.path()).status())
                .isEqualTo(200);
        signal.refused("dismiss", "{\"why\":\"已处理\"}", "signal.not-looked-at");
        signal.done("look-at", "{}");
        signal.refused("look-at", "{}", "signal.looked-at-before");
        signal.faulty("act-on", "{\"done\":\"x\"}", Map.of("/what", "field.missing", "/done", "field.unknown"));
        signal.done("act-on", "{\"what\":\"已组织现场调解\"}");
        assertThat(signal.see().path("outcome").asText()).isEqualTo("已组织现场调解");
        assertThat(signal.see().at("/officer/id").asText()).isEqualTo("centre-head");
        signal.refused("dismiss", "{\"why\":\"已处理\"}", "signal.over");
        assertThat(signal.history()).containsExactly("signal-raised", "signal-looked-at", "signal-acted-upon");
        assertThat(head.get("api/v1/staff/signals?open=true").json().path("items"))
                .isEmpty();
        signal.absent(SmallCounty.HALL_OFFICER);
        signal.absent(SmallCounty.POLICE_OFFICER);
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        assertThat(FileInHand.faults(Caller.of(served, SmallCounty.HOUSING_HEAD)
                        .keyed()
                        .post("api/v1/staff/risk-assessments", "{\"initiator\":\"a b\",\"place\":\"here\"}")))
                .isEqualTo(Map.of(
                        "/decision", "field.missing",
                        "/initiator", "identifier.malformed",
                        "/place", "division-code.malformed"));
        FileInHand assessment = opened();
        assessment.faulty(
                "hear-people",
                HEARD.replace("MEETING", "TALK").replace("40", "0").replace("2026-03-01", "1.3."),
                Map.of("/form", "field.word", "/heard", "number.range", "/on", "field.date"));
        assessment.faulty(
                "assess-aspect",
                "{\"aspect\":\"COST\",\"why\":\" \"}",
                Map.of("/aspect", "field.word", "/result", "field.missing", "/why", "text.blank"));
        assertThat(FileInHand.faults(head.get("api/v1/staff/signals?stage=LOUD&kind=RUMOUR&limit=x")))
                .isEqualTo(Map.of("stage", "field.word", "kind", "field.word", "limit", "field.type"));
    }

    @Test
    void every_reason_that_stands_against_it_is_told() {
        Reply refused = Caller.of(served, SmallCounty.POLICE_HEAD)
                .keyed()
                .post("api/v1/staff/risk-assessments", OPENED.replace("990101101", "990102"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("risk.not-initiator", "risk.place-unknown");
        opened().refused(
                        SmallCounty.CENTRE_HEAD,
                        "conclude",
                        "{\"level\":\"HIGH\",\"conclusion\":\"IMPLEMENT\",\"why\":\"急\",\"conditions\":\"无\"}",
                        "risk.aspect-open",
                        "risk.aspect-open",
                        "risk.aspect-open",
                        "risk.aspect-open",
                        "risk.nobody-heard",
                        "risk.too-risky",
                        "risk.conditions");
    }

    @Test
    void a_step_is_taken_on_what_was_seen_and_once() {
        opened().keepsToConditions("hear-people", HEARD);
    }

    @Test
    void another_organ_finds_no_such_assessment() {
        FileInHand assessment = opened();
        assessment.absent(SmallCounty.POLICE_OFFICER);
        assertThat(assessment
                        .act(SmallCounty.POLICE_OFFICER, "hear-people", HEARD)
                        .status())
                .isEqualTo(404);
    }
}
