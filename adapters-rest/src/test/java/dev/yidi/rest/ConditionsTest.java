package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Commands take effect once and on what was seen; what did not change is not sent again. */
class ConditionsTest {
    private static Served served;
    private static Caller clerk;

    @BeforeAll
    static void serve() {
        served = new Served();
        clerk = Caller.of(served, SmallCounty.CLERK);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String open() {
        return clerk.keyed()
                .post("api/v1/staff/cases", Matters.request().toString())
                .json()
                .path("id")
                .asText();
    }

    @Test
    void a_repeated_registration_gets_the_same_answer_and_causes_no_second_case() {
        Caller again = clerk.keyed();
        Reply first = again.post("api/v1/staff/cases", Matters.request().toString());
        Reply second = again.post("api/v1/staff/cases", Matters.request().toString());
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void a_repeated_command_gets_the_same_answer_although_the_version_has_passed() {
        String id = open();
        long version = clerk.version(id);
        Caller again = clerk.keyed().with("If-Match", "\"" + version + "\"");
        Reply first = again.post("api/v1/staff/cases/" + id + "/add-note", "{\"text\":\"一\"}");
        Reply second = again.post("api/v1/staff/cases/" + id + "/add-note", "{\"text\":\"一\"}");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(clerk.version(id)).isEqualTo(version + 1);
    }

    @Test
    void a_party_that_is_added_twice_under_one_key_is_added_once() {
        String id = open();
        String body = "{\"role\":\"WITNESS\",\"name\":\"赵六\"}";
        Caller again = clerk.keyed().with("If-Match", "\"" + clerk.version(id) + "\"");
        Reply first = again.post("api/v1/staff/cases/" + id + "/add-party", body);
        Reply second = again.post("api/v1/staff/cases/" + id + "/add-party", body);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(clerk.see(id).path("parties").size()).isEqualTo(2);
    }

    @Test
    void a_key_that_was_used_for_another_command_is_refused() {
        Caller again = clerk.keyed();
        again.post("api/v1/staff/cases", Matters.request().toString());
        Reply other = again.post("api/v1/staff/cases", Matters.petition().toString());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.codes()).containsExactly("command.id-reused");
    }

    @Test
    void a_command_without_key_is_refused() {
        Reply reply = clerk.post("api/v1/staff/cases", Matters.request().toString());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("code").asText()).isEqualTo("idempotency-key.missing");
        assertThat(reply.json().at("/errors/0/header").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void a_key_that_is_too_long_is_refused() {
        Reply reply = clerk.with("Idempotency-Key", "k".repeat(81))
                .post("api/v1/staff/cases", Matters.request().toString());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.codes()).containsExactly("header.malformed");
    }

    @Test
    void a_command_that_names_no_version_is_refused() {
        Reply reply = clerk.keyed().post("api/v1/staff/cases/" + open() + "/add-note", "{\"text\":\"一\"}");
        assertThat(reply.status()).isEqualTo(428);
        assertThat(reply.json().at("/errors/0/header").asText()).isEqualTo("If-Match");
    }

    @Test
    void a_command_on_a_version_that_has_passed_is_refused_and_told_the_current_one() {
        String id = open();
        long version = clerk.version(id);
        clerk.act(id, version, "add-note", "{\"text\":\"一\"}");
        Reply stale = clerk.act(id, version, "add-note", "{\"text\":\"二\"}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("code").asText()).isEqualTo("case.stale");
        assertThat(stale.header("ETag")).isEqualTo("\"" + (version + 1) + "\"");
    }

    @Test
    void any_version_can_be_asked_for_and_nothing_else() {
        String id = open();
        String path = "api/v1/staff/cases/" + id + "/add-note";
        assertThat(clerk.keyed()
                        .with("If-Match", "*")
                        .post(path, "{\"text\":\"一\"}")
                        .status())
                .isEqualTo(200);
        for (String tag :
                new String[] {"17", "W/\"17\"", "\"17\", \"18\"", "\"x\"", "\"-1\"", "\"99999999999999999999\""}) {
            Reply reply = clerk.keyed().with("If-Match", tag).post(path, "{\"text\":\"一\"}");
            assertThat(reply.status()).as(tag).isEqualTo(400);
            assertThat(reply.codes()).as(tag).containsExactly("header.malformed");
        }
    }

    @Test
    void the_tag_of_a_case_is_taken_by_commands_and_by_conditional_reads() {
        String id = open();
        Reply seen = clerk.get("api/v1/staff/cases/" + id);
        String tag = seen.header("ETag");
        assertThat(tag).matches("\"" + seen.json().path("version") + "\\.[0-9a-f]{16}\"");
        Reply unchanged = clerk.with("If-None-Match", tag).get("api/v1/staff/cases/" + id);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.text()).isEmpty();
        assertThat(unchanged.header("ETag")).isEqualTo(tag);
        Reply done =
                clerk.keyed().with("If-Match", tag).post("api/v1/staff/cases/" + id + "/add-note", "{\"text\":\"一\"}");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(clerk.with("If-None-Match", tag)
                        .get("api/v1/staff/cases/" + id)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_two_officers_may_see_of_a_case_has_two_tags() {
        String id = open();
        String clerks = clerk.get("api/v1/staff/cases/" + id).header("ETag");
        Reply grid = Caller.of(served, SmallCounty.AUDITOR)
                .with("If-None-Match", clerks)
                .get("api/v1/staff/cases/" + id);
        assertThat(grid.status()).isEqualTo(200);
        assertThat(grid.json().at("/parties/0/masked").asBoolean()).isTrue();
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        for (int i = 0; i < 5; i++) {
            open();
        }
        JsonNode all = clerk.get("api/v1/staff/todo?limit=200").json();
        JsonNode first = clerk.get("api/v1/staff/todo?limit=2").json();
        var seen = first.path("items").findValuesAsText("number");
        for (JsonNode page = first; page.has("next"); ) {
            page = clerk.get("api/v1/staff/todo?limit=2&cursor="
                            + page.path("next").asText())
                    .json();
            seen.addAll(page.path("items").findValuesAsText("number"));
        }
        assertThat(seen).isEqualTo(all.path("items").findValuesAsText("number")).doesNotHaveDuplicates();
    }

    @Test
    void a_forged_cursor_is_refused_with_its_parameter() {
        Reply reply = clerk.get("api/v1/staff/todo?cursor=AAAA");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/parameter").asText()).isEqualTo("cursor");
        assertThat(reply.codes()).containsExactly("cursor.malformed");
    }
}
