package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The course of a mediation over HTTP: its terms, its taking, what is told, its period, and what follows it. */
class MediationCourseTest {
    private final Served served = new Served();
    private final Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
    private String id = "";

    @BeforeEach
    void a_dispute_is_with_the_centre() {
        id = Caller.of(served, SmallCounty.CLERK)
                .keyed()
                .post("api/v1/staff/cases", Matters.dispute().toString())
                .json()
                .path("id")
                .asText();
        Caller.of(served, SmallCounty.DISPATCHER).act(id, "accept", "{\"handler\":\"centre-head\"}");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private String propose(String rest) {
        Reply begun = head.act(
                id,
                "mediations",
                "{\"origin\":\"APPLIED\",\"parties\":[\"p1\",\"p2\"],\"committee\":\"小县调委会\"," + rest + "}");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return "mediations/" + begun.json().path("proceeding").asText() + "/";
    }

    private void done(String deed, String body) {
        Reply reply = head.act(id, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(200);
    }

    private void refused(String deed, String body, String... codes) {
        Reply reply = head.act(id, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(422);
        assertThat(reply.codes()).contains(codes);
    }

    @Test
    void the_countys_own_terms_are_listed_and_can_be_chosen() {
        List<String> names =
                head.get("api/v1/staff/cases/" + id + "/mediation-terms").json().findValuesAsText("name");
        assertThat(names).contains("peoples", SmallCounty.OWN_TERMS);
        Reply unknown = head.act(id, "mediations", """
                {"type":"PEOPLES","terms":"nowhere","origin":"APPLIED","parties":["p1","p2"],"committee":"小县调委会"}""");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.pointers()).containsExactly("/terms");
        assertThat(unknown.codes()).containsExactly("mediation.terms.not-offered");
        propose("\"type\":\"PEOPLES\",\"terms\":\"" + SmallCounty.OWN_TERMS + "\"");
        assertThat(head.see(id).at("/mediations/0/terms").asText()).isEqualTo(SmallCounty.OWN_TERMS);
    }

    @Test
    void a_medical_dispute_is_taken_told_and_given_more_time() {
        String room = propose("\"type\":\"MEDICAL\"");
        String longer = "{\"limit\":\"MEDIATE_MEDICAL\",\"by\":\"10 working-days\",\"agreedBy\":[\"p1\",\"p2\"]}";
        refused(room + "agree-to-extension", longer, "case.clock.unknown");
        done(room + "take-dispute", "{}");
        done(room + "tell-rules", "{\"notices\":[\"RIGHTS\",\"RULES\"]}");
        done(room + "contact-party", "{\"party\":\"p2\",\"reached\":true}");
        done(room + "agree-to-extension", longer);
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        Reply denied = clerk.act(id, room + "tell-rules", "{\"notices\":[\"RIGHTS\"]}");
        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.codes()).containsExactly("access.not-permitted");
        Caller elsewhere = Caller.of(served, SmallCounty.HOUSING_OFFICER);
        assertThat(elsewhere
                        .act(id, 3, room + "tell-rules", "{\"notices\":[\"RIGHTS\"]}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everything_wrong_with_a_longer_period_is_told_at_once() {
        String room = propose("\"type\":\"MEDICAL\"");
        Reply wrong =
                head.act(id, room + "agree-to-extension", "{\"limit\":\"medical\",\"by\":\"long\",\"agreedBy\":[]}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.pointers()).containsExactly("/agreedBy", "/by", "/limit");
        assertThat(wrong.codes()).containsExactly("list.empty", "span.malformed", "name.malformed");
    }

    @Test
    void what_the_terms_do_not_provide_is_refused_with_its_reasons() {
        String room = propose("\"type\":\"MEDICAL\"");
        refused(room + "require-panel", "{\"ground\":\"GRAVE_OR_COMPLEX\"}", "mediation.panel.not-provided");
        refused(room + "charge-fee", "{\"payer\":\"p1\",\"what\":\"五百元\"}", "mediation.fee.free");
        refused(room + "open-room", "{\"startsAt\":\"2026-03-03T10:00:00+08:00\"}", "mediation.rooms.none");
        refused(room + "record-failed-try", "{\"why\":\"分歧\"}", "mediation.try.no-more");
        refused(
                room + "link-enforcement",
                "{\"obligations\":[\"o1\"],\"enforcement\":\"x\"}",
                "case.proceeding.unknown",
                "mediation.enforcement.not-in-breach");
        refused(room + "report-back", "{\"materials\":[\"RESULT_REPORT\"]}", "mediation.return.nobody");
        var pool = head.get("api/v1/staff/cases/" + id + "/" + room + "candidates?language=zh");
        assertThat(pool.json().path("needed").asInt()).isEqualTo(1);
        Reply malformed = head.get("api/v1/staff/cases/" + id + "/" + room + "candidates?language=Ω");
        assertThat(malformed.status()).isEqualTo(400);
    }

    @Test
    void who_reads_the_case_and_may_not_mediate_is_refused_and_not_told_that_it_is_absent() {
        String room = propose("\"type\":\"MEDICAL\"");
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        assertThat(List.of(
                        clerk.act(id, room + "open-room", "{\"startsAt\":\"2026-03-03T10:00:00+08:00\"}"),
                        clerk.get("api/v1/staff/cases/" + id + "/" + room + "candidates"),
                        clerk.get("api/v1/staff/cases/" + id + "/mediation-terms")))
                .allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(403);
                    assertThat(reply.codes()).containsExactly("access.not-permitted");
                });
    }

    @Test
    void part_of_an_obligation_is_performed_and_a_visit_looks_after_the_rest() {
        String room = propose("\"type\":\"PEOPLES\"");
        done(room + "consent", "{\"party\":\"p1\"}");
        done(room + "consent", "{\"party\":\"p2\"}");
        done(room + "choose-mediator", "{\"by\":[\"p1\",\"p2\"],\"mediator\":\"centre-head\"}");
        done(
                room + "hold-session",
                "{\"mode\":\"ON_SITE\",\"place\":\"中心\",\"attended\":[\"p1\",\"p2\"],\"minutes\":\"记录\"}");
        done(room + "record-agreement", """
                {"facts":"噪声","content":"赔偿","obligations":[
                  {"id":"o1","owedBy":"p2","owedTo":"p1","what":"付五百元","due":"2026-04-01"}]}""");
        done(room + "sign", "{\"party\":\"p1\"}");
        done(room + "sign", "{\"party\":\"p2\"}");
        done(room + "sign-as-mediator", "{\"mediator\":\"centre-head\"}");
        done(room + "seal", "{\"committee\":\"小县调委会\"}");
        done(room + "record-partial-performance", "{\"obligation\":\"o1\",\"what\":\"已付二百元\"}");
        done(room + "record-visit", "{\"obligation\":\"o1\",\"finding\":\"PARTLY_PERFORMED\",\"what\":\"尚欠\"}");
        refused(
                room + "record-visit",
                "{\"obligation\":\"o9\",\"finding\":\"PERFORMED\",\"what\":\"x\"}",
                "mediation.obligation.unknown");
        Reply wrong =
                head.act(id, room + "record-visit", "{\"obligation\":\"o 1\",\"finding\":\"SOME\",\"what\":\" \"}");
        assertThat(wrong.pointers()).containsExactlyInAnyOrder("/finding", "/obligation", "/what");
    }
}
