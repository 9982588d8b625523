package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen follows, adds to, urges and rates a case with query code and second factor, and learns nothing else. */
class CitizenSideTest {
    private Served served;
    private Caller citizen;
    private Caller clerk;
    private String id;
    private String code;

    @BeforeEach
    void register() {
        served = new Served();
        citizen = Caller.citizen(served);
        clerk = Caller.of(served, SmallCounty.CLERK);
        JsonNode registered = clerk.keyed()
                .post("api/v1/staff/cases", Matters.request().toString())
                .json();
        id = registered.path("id").asText();
        code = registered.path("queryCode").asText();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private String shown(String factor, String more) {
        return "{\"queryCode\":\"" + code + "\",\"secondFactor\":\"" + factor + "\"" + more + "}";
    }

    private Reply follow() {
        return citizen.post("api/v1/citizen/inquiries", shown("7777", ""));
    }

    private void handled() {
        Caller dispatcher = Caller.of(served, SmallCounty.DISPATCHER);
        Caller housing = Caller.of(served, SmallCounty.HOUSING_OFFICER);
        assertThat(dispatcher
                        .act(id, "dispatch", "{\"verb\":\"FORWARD\",\"to\":\"housing\",\"reason\":\"一\"}")
                        .status())
                .isEqualTo(200);
        assertThat(housing.act(id, "accept", "{}").status()).isEqualTo(200);
        assertThat(housing.act(id, "conclude", "{\"result\":\"RESOLVED\",\"summary\":\"一\"}")
                        .status())
                .isEqualTo(200);
        assertThat(housing.act(id, "answer", "{\"answer\":\"已停工\"}").status()).isEqualTo(200);
    }

    @Test
    void the_case_is_shown_in_plain_words_of_either_language() {
        JsonNode shown = follow().json();
        assertThat(shown.at("/state/code").asText()).isEqualTo("classified");
        assertThat(shown.at("/state/text").asText()).isEqualTo("已分类，正在安排承办单位");
        assertThat(shown.at("/responsible/organ").asText()).isEqualTo("社会治理中心");
        assertThat(shown.at("/responsible/phone").asText()).isEqualTo("0571-12345");
        assertThat(shown.at("/timeline/0/at").asText()).isEqualTo("2026-03-02T09:00:00+08:00");
        assertThat(shown.path("canRate").asBoolean()).isFalse();
        assertThat(shown.path("canUrge").asBoolean()).isTrue();
        assertThat(shown.path("trips").asInt()).isEqualTo(1);
        JsonNode english = citizen.with("Accept-Language", "en-GB,zh;q=0.5")
                .post("api/v1/citizen/inquiries", shown("7777", ""))
                .json();
        assertThat(english.at("/state/text").asText())
                .isEqualTo("We know what it is about and are finding who handles it");
    }

    @Test
    void nothing_internal_is_among_what_a_citizen_sees() {
        handled();
        clerk.act(id, "add-note", "{\"text\":\"内部备注\"}");
        Reply shown = follow();
        assertThat(shown.text())
                .doesNotContain(id)
                .doesNotContain("内部备注")
                .doesNotContain("housing-officer")
                .doesNotContain("clerk")
                .doesNotContain(Matters.PHONE)
                .doesNotContain(Matters.NAME);
    }

    @Test
    void the_code_is_taken_with_hyphens_and_in_lower_case() {
        String written = code.toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
        Reply reply = citizen.post(
                "api/v1/citizen/inquiries", "{\"queryCode\":\"" + written + "\",\"secondFactor\":\"002x\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @Test
    void a_wrong_factor_and_an_unknown_code_look_the_same() {
        Reply wrong = citizen.post("api/v1/citizen/inquiries", shown("0000", ""));
        Reply unknown = citizen.post(
                "api/v1/citizen/inquiries", "{\"queryCode\":\"" + "0".repeat(26) + "\",\"secondFactor\":\"7777\"}");
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(wrong.text()).isEqualTo(unknown.text());
    }

    @Test
    void material_and_urging_take_effect_once_for_each_key() {
        Caller again = citizen.keyed();
        Reply first = again.post("api/v1/citizen/inquiries/material", shown("7777", ",\"text\":\"照片两张\""));
        served.time.advance(Duration.ofMinutes(1));
        Reply second = again.post("api/v1/citizen/inquiries/material", shown("7777", ",\"text\":\"照片两张\""));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(clerk.see(id).at("/materials/0/text").asText()).isEqualTo("照片两张");
        assertThat(clerk.see(id).path("materials").size()).isEqualTo(1);

        assertThat(citizen.keyed()
                        .post("api/v1/citizen/inquiries/urge", shown("7777", ""))
                        .status())
                .isEqualTo(200);
        Reply tooSoon = citizen.keyed().post("api/v1/citizen/inquiries/urge", shown("7777", ""));
        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.codes()).containsExactly("case.urge.too-soon");
        assertThat(follow().json().path("canUrge").asBoolean()).isFalse();
    }

    @Test
    void a_deed_without_key_is_refused() {
        assertThat(citizen.post("api/v1/citizen/inquiries/urge", shown("7777", ""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_answered_case_is_rated_once() {
        handled();
        JsonNode shown = follow().json();
        assertThat(shown.path("answer").asText()).isEqualTo("已停工");
        assertThat(shown.path("canRate").asBoolean()).isTrue();
        assertThat(shown.path("asked").toString()).contains("请您评价");
        assertThat(shown.path("rateable").toString()).isEqualTo("[\"WINDOW\",\"ORGAN\"]");
        String grade = ",\"subject\":\"ORGAN\",\"grade\":\"UNSATISFIED\"";
        Reply withoutReason = citizen.keyed().post("api/v1/citizen/inquiries/rating", shown("7777", grade));
        assertThat(withoutReason.codes()).containsExactly("case.reason-missing");
        Reply rated =
                citizen.keyed().post("api/v1/citizen/inquiries/rating", shown("7777", grade + ",\"reason\":\"太慢\""));
        assertThat(rated.status()).as(rated.text()).isEqualTo(200);
        assertThat(clerk.see(id).at("/ratings/0/unsatisfied").asBoolean()).isTrue();
        assertThat(follow().json().path("rateable").toString()).isEqualTo("[\"WINDOW\"]");
    }

    @Test
    void after_five_wrong_factors_the_right_one_is_of_no_use_for_a_while() {
        for (int i = 0; i < 5; i++) {
            citizen.post("api/v1/citizen/inquiries", shown("000" + i, ""));
        }
        assertThat(follow().status()).isEqualTo(404);
        served.time.advance(Duration.ofMinutes(16));
        assertThat(follow().status()).isEqualTo(200);
    }
}
