package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One matter over HTTP, from the window to its closure. */
class OneDisputeStory {

    @Test
    void a_matter_goes_from_the_window_to_its_closure() {
        try (Served served = new Served()) {
            tell(served);
        }
    }

    private static void tell(Served served) {
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        Caller dispatcher = Caller.of(served, SmallCounty.DISPATCHER);
        Caller housing = Caller.of(served, SmallCounty.HOUSING_OFFICER);
        Caller police = Caller.of(served, SmallCounty.POLICE_OFFICER);

        // A citizen comes to the window; the county's rules say what it may be about, the clerk registers it.
        Reply suggestion = clerk.post(
                "api/v1/staff/suggestions",
                Reply.JSON
                        .createObjectNode()
                        .put("title", "楼上噪声")
                        .put("narrative", "每夜")
                        .toString());
        assertThat(suggestion.status()).isEqualTo(200);
        assertThat(suggestion.json().path("topic").asText()).isEqualTo("noise");
        assertThat(suggestion.json().path("accusing")).isEqualTo(BooleanNode.FALSE);
        var matter = Matters.petition();
        matter.remove("topic");
        Reply registered = clerk.keyed().post("api/v1/staff/cases", matter.toString());
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        String id = registered.json().path("id").asText();
        assertThat(registered.header("Location")).endsWith("/api/v1/staff/cases/" + id);
        assertThat(registered.json().path("queryCode").asText()).hasSize(26);
        assertThat(registered.json().path("sealed")).isEqualTo(BooleanNode.FALSE);
        assertThat(clerk.see(id).path("stage").asText()).isEqualTo("REGISTERED");

        // Classified, it shows the clocks that run and the law they rest on.
        done(clerk.act(id, "classify", """
                {"kind":"PETITION","category":"APPEAL_CLAIM","topic":"noise"}"""));
        JsonNode classified = clerk.see(id);
        assertThat(classified.path("stage").asText()).isEqualTo("CLASSIFIED");
        assertThat(classified.path("clocks").size()).isPositive();
        assertThat(classified.at("/clocks/0/basis").asText()).contains("信访工作条例(2022)");
        assertThat(classified.at("/clocks/0/due/instant").asText()).endsWith("+08:00");

        // The profile advises housing; the dispatcher sends it to the police all the same.
        Reply advice = dispatcher.get("api/v1/staff/cases/" + id + "/advice");
        assertThat(advice.json().at("/organ/id").asText()).isEqualTo("housing");
        assertThat(advice.json().at("/reasons/0/title").asText()).isEqualTo("分拨表 main 第 rest 行命中，建议 住建局");
        done(dispatcher.act(id, "dispatch", """
                {"verb":"FORWARD","to":"police","reason":"噪声扰民"}"""));

        // The police object; the dispatcher agrees; it goes to housing.
        served.time.advance(Duration.ofHours(2));
        done(police.act(id, "object", """
                {"reasons":"施工噪声归住建","proposed":"housing"}"""));
        assertThat(dispatcher.see(id).at("/objection/proposed/name").asText()).isEqualTo("住建局");
        done(dispatcher.act(id, "agree-to-return", "{}"));
        assertThat(dispatcher.see(id).path("returns").asInt()).isEqualTo(1);
        assertThat(police.get("api/v1/staff/cases/" + id).status()).isEqualTo(404);
        done(dispatcher.act(id, "dispatch", """
                {"verb":"FORWARD","to":"housing","reason":"施工许可"}"""));

        // Housing accepts, gives notice, works, concludes, answers; the clerk, still first handler, closes.
        done(housing.act(id, "accept", "{}"));
        assertThat(housing.see(id).at("/handler/id").asText()).isEqualTo("housing-officer");
        done(housing.act(id, "give-notice", """
                {"kind":"ACCEPTANCE"}"""));
        done(housing.act(id, "add-note", """
                {"text":"已现场查看"}"""));
        done(housing.act(id, "conclude", """
                {"result":"SUPPORTED","summary":"夜间停工"}"""));
        done(housing.act(id, "answer", """
                {"answer":"施工方已承诺夜间停工"}"""));
        assertThat(clerk.see(id).path("actions").toString()).contains("\"close\"");
        done(clerk.act(id, "close", "{}"));
        JsonNode closed = clerk.see(id);
        assertThat(closed.path("stage").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("result").asText()).isEqualTo("SUPPORTED");
        assertThat(closed.path("answer").asText()).isEqualTo("施工方已承诺夜间停工");

        // Everything stands in its history, which is sound, and in the figures.
        JsonNode history =
                clerk.get("api/v1/staff/cases/" + id + "/history").json().path("items");
        List<String> types = history.findValuesAsText("type");
        assertThat(types)
                .containsSubsequence(
                        "case-registered",
                        "case-classified",
                        "case-dispatched",
                        "dispatch-objected",
                        "case-returned",
                        "case-dispatched",
                        "case-accepted",
                        "notice-given",
                        "case-concluded",
                        "citizen-answered",
                        "case-closed");
        assertThat(history.findValuesAsText("summary")).contains("→ 公安局 噪声扰民", "施工方已承诺夜间停工");
        Reply verification = Caller.of(served, SmallCounty.AUDITOR).get("api/v1/staff/cases/" + id + "/verification");
        assertThat(verification.json().path("sound").asBoolean())
                .as(verification.text())
                .isTrue();
        assertThat(verification.json().path("entries").asInt()).isEqualTo(history.size());
        served.time.advance(Duration.ofSeconds(1));
        JsonNode figures = dispatcher.get("api/v1/staff/figures").json();
        assertThat(figures.path("received").asInt()).isEqualTo(1);
        assertThat(figures.path("concluded").asInt()).isEqualTo(1);
        assertThat(figures.at("/onTimeStatutory/numerator").asInt()).isEqualTo(1);
        assertThat(figures.at("/byOrgan/0/name").asText()).isEqualTo("住建局");
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEqualTo("\"" + reply.json().path("version") + "\"");
    }
}
