package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Matters that citizens hand in themselves 网上提交. */
class SubmissionsTest {
    private static final String BASE = "api/v1/citizen/submissions";

    private final Served served = new Served();
    private final Caller citizen = Caller.citizen(served);

    @AfterEach
    void stop() {
        served.close();
    }

    private static String matter(String phone, String proof) {
        return "{\"kind\":\"DISPUTE\",\"place\":\"" + SmallCounty.VILLAGE
                + "\",\"title\":\"楼上漏水\",\"narrative\":\"卫生间漏水，协商未果\"," + "\"name\":\"王芳\",\"phone\":\"" + phone
                + "\",\"proof\":\"" + proof + "\"}";
    }

    private JsonNode follow(JsonNode submitted, String factor) {
        return citizen.post(
                        "api/v1/citizen/inquiries",
                        "{\"queryCode\":\"" + submitted.path("queryCode").asText() + "\",\"secondFactor\":\"" + factor
                                + "\"}")
                .json();
    }

    @Test
    void what_is_handed_in_is_registered_at_once_followed_by_the_citizen_and_minded_by_an_officer() {
        Reply done = citizen.keyed().post(BASE, matter("13900007777", Served.PROOF));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(follow(done.json(), "7777").path("number"))
                .isEqualTo(done.json().path("number"));

        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        JsonNode found = clerk.get("api/v1/staff/cases?number="
                        + done.json().path("number").asText())
                .json()
                .at("/items/0");
        JsonNode shown =
                clerk.get("api/v1/staff/cases/" + found.path("id").asText()).json();
        assertThat(shown.at("/channel").asText()).isEqualTo("ONLINE");
        assertThat(shown.at("/firstHandler/id").asText()).isEqualTo(SmallCounty.CLERK.value());
    }

    @Test
    void a_number_that_nobody_verified_hands_nothing_in() {
        Reply refused = citizen.keyed().post(BASE, matter("13900007777", "guessed"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("submission.number-not-verified");
    }

    @Test
    void a_repeat_gets_the_same_number_and_nobody_elses_key_is_in_the_way() {
        Caller once = citizen.keyed();
        JsonNode first = once.post(BASE, matter("13900007777", Served.PROOF)).json();
        assertThat(once.post(BASE, matter("13900007777", Served.PROOF)).json()).isEqualTo(first);

        JsonNode other = once.post(BASE, matter("13900008888", Served.PROOF)).json();
        assertThat(other.path("number").asText())
                .isNotEmpty()
                .isNotEqualTo(first.path("number").asText());
    }

    @Test
    void every_field_that_is_wrong_is_named_at_once() {
        Reply refused = citizen.keyed()
                .post(BASE, "{\"kind\":\"DISPUTE\",\"place\":\"x\",\"title\":\" \",\"name\":\"王芳\",\"phone\":\"1\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).contains("/place", "/title", "/narrative", "/phone", "/proof");
        assertThat(refused.text()).doesNotContain("王芳");
    }

    @Test
    void places_are_chosen_level_by_level() {
        JsonNode top = citizen.get("api/v1/citizen/guide/places").json().path("items");
        assertThat(top).isNotEmpty();
        JsonNode divided = null;
        for (JsonNode each : top) {
            divided = each.path("divided").asBoolean() ? each : divided;
        }
        assertThat(divided).as("a township with villages").isNotNull();
        Reply within = citizen.get(
                "api/v1/citizen/guide/places?within=" + divided.path("code").asText());
        assertThat(within.status()).as(within.text()).isEqualTo(200);
        JsonNode below = within.json().path("items");
        assertThat(below)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("name").asText()).isNotBlank());
        assertThat(citizen.get("api/v1/citizen/guide/places?within=999999")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(citizen.get("api/v1/citizen/guide/places?within=x").status()).isEqualTo(400);
    }
}
