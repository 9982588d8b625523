package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done about a case besides handling it: how grave it is, who signs, who is in it, what it is the same as. */
class CaseWorkTest {
    private final Served served = new Served();
    private final Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
    private final Caller clerk = Caller.of(served, SmallCounty.CLERK);
    private String id = "";

    @BeforeEach
    void a_dispute_is_with_the_centre() {
        id = dispute();
        Caller.of(served, SmallCounty.DISPATCHER).act(id, "accept", "{\"handler\":\"centre-head\"}");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private String dispute() {
        return clerk.keyed()
                .post("api/v1/staff/cases", Matters.dispute().toString())
                .json()
                .path("id")
                .asText();
    }

    private void done(Caller caller, String deed, String body) {
        Reply reply = caller.act(id, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(200);
    }

    private void refused(Caller caller, String deed, String body, String code) {
        Reply reply = caller.act(id, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(422);
        assertThat(reply.codes()).contains(code);
    }

    @Test
    void a_grave_matter_is_graded_and_reported_up() {
        done(head, "grade-risk", "{\"risk\":\"HIGH\",\"reason\":\"聚集\"}");
        String told = "{\"to\":[\"government\"],\"reportedAt\":\"2026-03-02T09:00:00+08:00\",\"what\":\"聚集\"}";
        done(head, "report-major-matter", told);
        Caller elsewhere = Caller.of(served, SmallCounty.POLICE_OFFICER);
        assertThat(elsewhere
                        .act(id, 3, "grade-risk", "{\"risk\":\"LOW\",\"reason\":\"x\"}")
                        .status())
                .isEqualTo(404);
        Reply wrong = head.act(id, "report-major-matter", "{\"to\":[],\"reportedAt\":\"now\",\"what\":\"x\"}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.pointers()).contains("/reportedAt");
        done(head, "suspect-reprisal", "{\"what\":\"被停工\"}");
    }

    @Test
    void an_officer_is_added_signs_and_another_is_let_off() {
        done(head, "add-signer", "{\"signer\":\"housing-head\"}");
        done(head, "add-signer", "{\"signer\":\"police-head\"}");
        done(Caller.of(served, SmallCounty.POLICE_HEAD), "sign", "{\"agrees\":true,\"remark\":\"同意\"}");
        done(head, "remove-signer", "{\"signer\":\"housing-head\",\"reason\":\"无需会签\"}");
        assertThat(head.see(id).path("signers").findValuesAsText("id")).containsExactly("police-head");
        refused(head, "sign", "{\"agrees\":true}", "case.sign.not-signer");
        Reply wrong = head.act(id, "sign", "{\"agrees\":\"yes\"}");
        assertThat(wrong.pointers()).containsExactly("/agrees");
    }

    @Test
    void a_role_ends_and_not_before_it_began() {
        refused(
                head,
                "end-role",
                "{\"party\":\"p2\",\"lastDay\":\"2026-03-01\",\"reason\":\"更换代理人\"}",
                "case.party.role-before-begin");
        served.time.advance(Duration.ofDays(3));
        done(head, "end-role", "{\"party\":\"p2\",\"lastDay\":\"2026-03-04\",\"reason\":\"更换代理人\"}");
        Reply wrong = head.act(id, "end-role", "{\"party\":\"p 2\",\"lastDay\":\"4.3.\",\"reason\":\" \"}");
        assertThat(wrong.pointers()).containsExactlyInAnyOrder("/party", "/lastDay", "/reason");
    }

    @Test
    void nobody_is_called_back_before_there_is_an_answer() {
        refused(head, "call-back", "{\"mode\":\"PHONE\",\"grade\":\"SATISFIED\"}", "case.call-back.not-owed");
    }

    @Test
    void what_looks_alike_is_told_and_decided_in_both() {
        String other = dispute();
        JsonNode alike =
                clerk.get("api/v1/staff/cases/" + other + "/same-matter").json();
        assertThat(alike.at("/found/0/id").asText()).isEqualTo(id);
        assertThat(alike.at("/found/0/verdict").asText()).isEqualTo("SAME_MATTER_PENDING");
        Caller.of(served, SmallCounty.DISPATCHER).act(other, "accept", "{\"handler\":\"centre-head\"}");
        Reply decided = head.act(
                id, "decide-same-matter", "{\"other\":\"" + other + "\",\"decision\":\"LINKED\",\"reason\":\"关联\"}");
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.json().path("id").asText()).isEqualTo(other);
        Reply wrong = head.act(id, "decide-same-matter", "{\"other\":\"a b\",\"decision\":\"SAME\",\"reason\":\"x\"}");
        assertThat(wrong.pointers()).containsExactlyInAnyOrder("/other", "/decision");
    }

    @Test
    void every_deed_is_offered_or_it_is_told_what_stands_against_it() {
        JsonNode offers =
                head.get("api/v1/staff/cases/" + id + "/offers").json().path("items");
        assertThat(offers).isNotEmpty();
        offers.forEach(offer -> assertThat(offer.path("open").asBoolean())
                .as(offer.toString())
                .isEqualTo(offer.path("against").isEmpty()));
        assertThat(Caller.of(served, SmallCounty.NO_ROLE)
                        .get("api/v1/staff/cases/" + id + "/offers")
                        .status())
                .isEqualTo(404);
    }
}
