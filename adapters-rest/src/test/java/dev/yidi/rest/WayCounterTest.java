package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked before anything is done: triage, same matters, procedures outside, steps of the chain, records opened. */
class WayCounterTest {
    private final Served served = new Served();
    private final Caller clerk = Caller.of(served, SmallCounty.CLERK);

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void triage_says_what_becomes_of_a_petition_and_why() {
        JsonNode advice = clerk.post("api/v1/staff/triage/suggestions", """
                {"channel":"VISIT","category":"APPEAL_CLAIM","sameMatter":"NONE","raisedAt":"COMPETENT_LEVEL",
                "visitors":1,"ownLevelCompetent":true,"units":1}""").json();
        assertThat(advice.path("disposition").asText()).isNotBlank();
        assertThat(advice.path("findings").findValuesAsText("applied")).contains("true");
        assertThat(advice.at("/reasons/0/basis/0").asText()).contains("信访工作条例");
        assertThat(FileInHand.faults(clerk.post("api/v1/staff/triage/suggestions", "{\"visitors\":-1,\"units\":1}")))
                .containsKeys("/channel", "/category", "/visitors");
    }

    @Test
    void a_matter_is_compared_with_those_that_are_here_before_it_is_registered() {
        String draft = Matters.request().toString();
        assertThat(clerk.post("api/v1/staff/same-matter/searches", draft).json().path("found"))
                .isEmpty();
        String number = clerk.keyed()
                .post("api/v1/staff/cases", draft)
                .json()
                .path("number")
                .asText();
        JsonNode found = clerk.post("api/v1/staff/same-matter/searches", draft).json();
        assertThat(found.at("/found/0/number").asText()).isEqualTo(number);
        assertThat(found.at("/found/0/reasons").size()).isPositive();
        assertThat(found.at("/found/0/stage").asText()).isEqualTo("CLASSIFIED");
        assertThat(found.at("/found/0/title").asText()).isEqualTo("楼上噪声");
        assertThat(clerk.get("api/v1/staff/cases?open=false")
                        .json()
                        .path("items")
                        .size())
                .isOne();
    }

    @Test
    void a_sealed_report_is_not_among_what_looks_alike() {
        CaseInHand.of(served, SmallCounty.SEALED_OFFICER, Matters.report("housing"));
        JsonNode found = clerk.post(
                        "api/v1/staff/same-matter/searches", Matters.request().toString())
                .json();
        assertThat(found.path("found")).isEmpty();
        assertThat(found.path("hidden").asBoolean()).isFalse();
        Caller office = Caller.of(served, SmallCounty.SEALED_OFFICER);
        assertThat(office.post(
                                "api/v1/staff/same-matter/searches",
                                Matters.report("housing").toString())
                        .json()
                        .at("/found/0/title")
                        .asText())
                .isEqualTo("[sealed]");
    }

    @Test
    void a_registration_says_whether_it_is_sealed() {
        Caller office = Caller.of(served, SmallCounty.SEALED_OFFICER).keyed();
        String report = Matters.petition().put("category", "REPORT_ACCUSATION").toString();
        for (int i = 0; i < 2; i++) {
            assertThat(office.post("api/v1/staff/cases", report).json().path("sealed"))
                    .as("also where it is sent again")
                    .isEqualTo(BooleanNode.TRUE);
        }
    }

    @Test
    void a_procedure_outside_and_its_law_are_told_in_the_language_asked_for() {
        String path = "api/v1/staff/outside-guides/LABOUR_ARBITRATION";
        JsonNode chinese = clerk.get(path).json();
        assertThat(chinese.path("title").asText()).isEqualTo("劳动争议仲裁");
        assertThat(chinese.path("basis").asText()).startsWith("劳动争议调解仲裁法(2007) art. ");
        JsonNode english = clerk.with("Accept-Language", "en").get(path).json();
        assertThat(english.path("title").asText()).isEqualTo("Labour dispute arbitration");
        assertThat(english.path("basis").asText())
                .startsWith("Labour Dispute Mediation and Arbitration Law (2007) art. ");
        assertThat(english.toString().codePoints()).noneMatch(Character::isIdeographic);
        assertThat(english.path("bring")).hasSameSizeAs(chinese.path("bring"));
    }

    @Test
    void limits_of_the_profile_name_their_law_in_the_language_asked_for() {
        assertThat(clerk.get("api/v1/staff/profile").json().path("limits").findValuesAsText("basis"))
                .contains("信访工作条例(2022) art. 34");
        assertThat(clerk.with("Accept-Language", "en")
                        .get("api/v1/staff/profile")
                        .json()
                        .path("limits")
                        .findValuesAsText("basis"))
                .contains("Regulations on Petition Work (2022) art. 34");
    }

    @Test
    void procedures_outside_are_told_of_with_the_last_day() {
        JsonNode guides = clerk.get("api/v1/staff/outside-guides").json();
        assertThat(guides.path("items").findValuesAsText("name")).contains("LABOUR_ARBITRATION", "RECONSIDERATION");
        String path = "api/v1/staff/outside-guides/RECONSIDERATION";
        JsonNode known = clerk.get(path + "?knownOn=2026-03-02").json();
        assertThat(known.path("lastDay").asText()).isEqualTo("2026-05-06");
        JsonNode capped = clerk.get(path + "?knownOn=2026-03-02&contentKnownOn=2025-04-01")
                .json();
        assertThat(capped.path("lastDay").asText())
                .isLessThan(known.path("lastDay").asText());
        assertThat(clerk.get("api/v1/staff/outside-guides/NOWHERE").status()).isEqualTo(404);
        assertThat(clerk.get(path + "?knownOn=neulich").codes()).containsExactly("field.date");
        assertThat(clerk.with("If-None-Match", clerk.get(path).header("ETag"))
                        .get(path)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_step_of_the_chain_says_what_stands_against_it() {
        CaseInHand dispute = CaseInHand.of(served, Matters.dispute());
        assertThat(dispute.see("/chain-steps/MEDIATION").json().path("items")).isEmpty();
        assertThat(dispute.see("/chain-steps/CONFIRMATION").json().path("items").size())
                .isPositive();
        assertThat(Caller.of(served, SmallCounty.CENTRE_HEAD)
                        .get("api/v1/staff/cases/" + dispute.id() + "/chain-steps/nowhere")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_records_of_a_consultation_are_opened_for_their_adviser_with_a_trace_and_for_nobody_else() {
        CaseInHand dispute = CaseInHand.of(served, Matters.dispute());
        String way = dispute.begun("consultations", "{\"kind\":\"LEGAL\",\"client\":\"p1\",\"child\":false}");
        dispute.done(
                way + "offer",
                "{\"appointment\":{\"adviser\":\"centre-head\",\"start\":\"2026-03-03T09:00:00+08:00\",\"mode\":\"PHONE\"}}");
        dispute.done(way + "confirm", "{}");
        dispute.done(way + "hold", "{\"mode\":\"PHONE\",\"record\":\"咨询记录正文\"}");
        assertThat(dispute.see("/history").text()).doesNotContain("咨询记录正文");
        String why = "{\"reason\":\"下次咨询前回看\"}";
        Reply opened = Caller.of(served, SmallCounty.CENTRE_HEAD).act(dispute.id(), way + "open-record", why);
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        assertThat(opened.json().at("/items/0/text").asText()).isEqualTo("咨询记录正文");
        assertThat(opened.json().at("/items/0/adviser/id").asText()).isEqualTo("centre-head");
        assertThat(dispute.see("/history").text()).contains("record-opened");
        dispute.refusedTo(SmallCounty.DISPATCHER, way + "open-record", why, "consultation.record.not-entitled");
        dispute.faulty(way + "open-record", "{\"reason\":\" \"}", Map.of("/reason", "text.blank"));
    }
}
