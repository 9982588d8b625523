package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Problems are complete, stable for programs and readable for people. */
class ProblemsTest {
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

    private static Reply register(ObjectNode matter) {
        return clerk.keyed().post("api/v1/staff/cases", matter.toString());
    }

    private static Map<String, String> faults(Reply reply) {
        Map<String, String> faults = new java.util.TreeMap<>();
        reply.json()
                .path("errors")
                .forEach(error -> faults.put(
                        error.path("pointer").asText(), error.path("code").asText()));
        return faults;
    }

    @Test
    void every_fault_of_a_body_is_named_at_once_with_its_place() {
        ObjectNode matter = Matters.request();
        matter.remove("title");
        matter.put("narrative", "  ")
                .put("visitors", "two")
                .put("channel", "PIGEON")
                .put("place", "nowhere")
                .put("colour", "blue")
                .put("receivedAt", "yesterday")
                .put("topic", "a topic");
        ObjectNode applicant = (ObjectNode) matter.at("/parties/0");
        applicant.put("phone", "12").put("nickname", "x");
        ((ObjectNode) applicant.path("identity")).put("number", "110105194912310021");
        matter.withArray("parties").add("nobody");
        Reply reply = register(matter);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("code").asText()).isEqualTo("request.invalid");
        assertThat(faults(reply))
                .isEqualTo(Map.ofEntries(
                        Map.entry("/title", "field.missing"),
                        Map.entry("/narrative", "text.blank"),
                        Map.entry("/visitors", "field.type"),
                        Map.entry("/channel", "field.word"),
                        Map.entry("/place", "division-code.malformed"),
                        Map.entry("/colour", "field.unknown"),
                        Map.entry("/receivedAt", "field.time"),
                        Map.entry("/topic", "identifier.malformed"),
                        Map.entry("/parties/0/phone", "phone.malformed"),
                        Map.entry("/parties/0/nickname", "field.unknown"),
                        Map.entry("/parties/0/identity/number", "identity.malformed"),
                        Map.entry("/parties/1", "field.type")));
    }

    @Test
    void every_reason_of_a_refusal_is_named_at_once_with_its_law() {
        ObjectNode matter = Matters.petition();
        matter.remove("category");
        matter.put("window", "w9").put("topic", "unheard-of").put("receivedAt", "2027-01-01T00:00:00+08:00");
        matter.putArray("parties");
        Reply reply = register(matter);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.codes())
                .contains(
                        "case.register.window-unknown",
                        "case.register.received-later",
                        "case.register.no-applicant",
                        "case.classify.category-missing",
                        "case.classify.topic-unknown");
        assertThat(reply.json().path("errors").findValuesAsText("pointer")).isEmpty();
        assertThat(reply.text()).contains("信访工作条例(2022) art. 29–31");
    }

    @Test
    void a_problem_has_the_form_of_rfc_9457_in_either_language() {
        Reply chinese = clerk.get("api/v1/staff/cases/never-was");
        assertThat(chinese.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(chinese.header("Content-Language")).isEqualTo("zh-CN");
        JsonNode problem = chinese.json();
        assertThat(problem.path("type").asText()).isEqualTo("tag:yidi.dev,2026:problem/absent");
        assertThat(problem.path("title").asText()).isEqualTo("没有找到，或者您无权查看");
        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("code").asText()).isEqualTo("absent");
        Reply english = clerk.with("Accept-Language", "fr, en;q=0.8, zh;q=0.5").get("api/v1/staff/cases/never-was");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.json().path("title").asText()).isEqualTo("Not found, or not for you to see");
    }

    @Test
    void a_language_header_that_cannot_be_read_asks_for_nothing() {
        for (String header : new String[] {"*", "", ";;;", "x".repeat(3000), "en;q=0, zh"}) {
            Reply reply = clerk.with("Accept-Language", header).get("api/v1/staff/cases/never-was");
            assertThat(reply.status()).as(header).isEqualTo(404);
            assertThat(reply.header("Content-Language")).as(header).isEqualTo("zh-CN");
        }
    }

    @Test
    void the_details_of_a_reason_stand_in_its_words() {
        String id = register(Matters.request()).json().path("id").asText();
        Reply reply = Caller.of(served, SmallCounty.HOUSING_OFFICER)
                .keyed()
                .with("If-Match", "*")
                .with("Accept-Language", "en")
                .post("api/v1/staff/cases/" + id + "/conclude", "{\"result\":\"RESOLVED\",\"summary\":\"一\"}");
        assertThat(reply.status()).isEqualTo(404);
        Reply refused =
                clerk.with("Accept-Language", "en").act(id, "conclude", "{\"result\":\"RESOLVED\",\"summary\":\"一\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/message").asText())
                .isEqualTo("The case is classified; expected accepted");
        assertThat(refused.json().at("/errors/0/details/stage").asText()).isEqualTo("CLASSIFIED");
        assertThat(refused.json().path("detail").asText()).contains("The case is classified; expected accepted");
    }

    @Test
    void who_may_see_a_case_but_has_no_role_for_a_deed_is_told_so() {
        String id = register(Matters.request()).json().path("id").asText();
        Reply reply = Caller.of(served, SmallCounty.AUDITOR).act(id, "add-note", "{\"text\":\"一\"}");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.codes()).containsExactly("access.not-permitted");
        Reply verification = clerk.get("api/v1/staff/cases/" + id + "/verification");
        assertThat(verification.status()).isEqualTo(403);
        Reply registration = Caller.of(served, SmallCounty.AUDITOR)
                .keyed()
                .post("api/v1/staff/cases", Matters.request().toString());
        assertThat(registration.status()).isEqualTo(403);
    }

    @Test
    void a_ground_without_a_law_of_its_own_needs_one() {
        String id = register(Matters.request()).json().path("id").asText();
        Reply without = clerk.act(id, "decline", "{\"ground\":\"OTHER\",\"whereToGo\":\"一\"}");
        assertThat(without.pointers()).containsExactly("/basis");
        Caller dispatcher = Caller.of(served, SmallCounty.DISPATCHER);
        Reply with = dispatcher.act(id, "decline", "{\"ground\":\"LITIGATION\",\"whereToGo\":\"法院\"}");
        assertThat(with.status()).as(with.text()).isEqualTo(200);
        assertThat(clerk.see(id).at("/declined/basis").asText()).isEqualTo("信访工作条例(2022) art. 31(1)");
    }

    @Test
    void what_is_no_resource_method_or_media_type_of_the_api_is_a_problem_too() {
        assertThat(clerk.get("api/v1/staff/nowhere").json().path("code").asText())
                .isEqualTo("absent");
        Reply method = clerk.method("DELETE", "api/v1/staff/profile");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.json().path("code").asText()).isEqualTo("method.not-allowed");
        assertThat(method.header("Allow")).contains("GET");
        Reply accept = clerk.with("Accept", "text/html").get("api/v1/staff/profile");
        assertThat(accept.status()).isEqualTo(406);
        assertThat(accept.json().path("code").asText()).isEqualTo("accept.none-fits");
        Reply type = clerk.keyed().postBytes("api/v1/staff/cases", new byte[] {'x'}, "text/plain");
        assertThat(type.status()).isEqualTo(415);
        assertThat(type.json().path("code").asText()).isEqualTo("body.media-type");
    }

    @Test
    void an_unknown_parameter_is_refused_by_name() {
        Reply reply = clerk.get("api/v1/staff/todo?limit=0&colour=blue&stage=LOST&open=maybe&mine=true&mine=true");
        assertThat(reply.status()).isEqualTo(400);
        Map<String, String> faults = new java.util.TreeMap<>();
        reply.json()
                .path("errors")
                .forEach(error -> faults.put(
                        error.path("parameter").asText(), error.path("code").asText()));
        assertThat(faults)
                .isEqualTo(Map.of(
                        "limit", "number.range",
                        "colour", "parameter.unknown",
                        "stage", "field.word",
                        "open", "field.type",
                        "mine", "field.type"));
    }
}
