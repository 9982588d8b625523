package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.OfficerId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joint handling over HTTP 联合调处: what organs are asked for and deliver, sessions, tasks and the end. */
class JointCounterTest {
    private static final String CONVENED = """
            {"lead":"centre","purpose":"化解","asks":[{"id":"c1","organ":"housing","duty":"鉴定","required":true,
            "days":5}]}""";
    private static final String DELIVERED = "{\"contribution\":\"c1\",\"delivery\":\"报告\"}";
    private static final String ENDED = "{\"end\":\"RESOLVED\",\"means\":[\"LAW\"],\"summary\":\"已解决\"}";

    private final Served served = new Served();
    private final CaseInHand dispute = CaseInHand.of(served, Matters.dispute());
    private String way = "";

    @BeforeEach
    void convened() {
        way = dispute.begun("joint-handlings", CONVENED);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void an_organ_delivers_anew_what_was_sent_back_and_the_lead_ends_the_handling() {
        dispute.doneBy(
                SmallCounty.HOUSING_HEAD,
                way + "acknowledge",
                "{\"contribution\":\"c1\",\"expectedAt\":\"2026-03-03T09:00:00+08:00\"}");
        dispute.doneBy(SmallCounty.HOUSING_HEAD, way + "deliver", DELIVERED);
        dispute.done(way + "send-back", "{\"contribution\":\"c1\",\"reason\":\"不全\",\"days\":3}");
        dispute.refused(way + "end", ENDED, "joint.end.contributions-open");
        dispute.doneBy(SmallCounty.HOUSING_HEAD, way + "deliver", DELIVERED);
        dispute.done(way + "accept-contribution", "{\"contribution\":\"c1\"}");
        dispute.done(way + "hold-session", """
                {"session":{"onSite":true,"place":"中心","attended":[{"organ":"centre","officer":"centre-head"}],
                "parties":["p1"],"means":["LAW"],"minutes":"记录"},
                "decisions":[{"id":"t1","owner":"centre","text":"回访","due":"2026-03-20"}]}""");
        dispute.refused(way + "end", ENDED, "joint.end.tasks-open");
        dispute.done(way + "complete-task", "{\"task\":\"t1\",\"result\":\"完成\"}");
        dispute.done(way + "end", ENDED);
        assertThat(dispute.isOpen(way)).isFalse();
        JsonNode seen =
                Caller.of(served, SmallCounty.CENTRE_HEAD).see(dispute.id()).at("/jointHandlings/0");
        assertThat(seen.at("/lead/id").asText()).isEqualTo("centre");
        assertThat(seen.at("/contributions/0/state").asText()).isEqualTo("ACCEPTED");
        assertThat(seen.at("/contributions/0/organ/id").asText()).isEqualTo("housing");
        assertThat(seen.at("/contributions/0/deliveries")).hasSize(2);
        assertThat(seen.at("/contributions/0/clock").asText()).startsWith("JOINT_CONTRIBUTION-");
        assertThat(seen.at("/sessions/0/attended/0/officer/id").asText()).isEqualTo("centre-head");
        assertThat(seen.at("/tasks/0/state").asText()).isEqualTo("DONE");
        assertThat(seen.at("/ending/end").asText()).isEqualTo("RESOLVED");
    }

    @Test
    void those_under_way_are_listed_to_who_may_see_their_cases() {
        assertThat(listed(SmallCounty.CENTRE_HEAD, "").at("/items/0/matter/id").asText())
                .isEqualTo(dispute.id());
        assertThat(listed(SmallCounty.HOUSING_HEAD, "?organ=housing")
                        .at("/items/0/handling/contributions/0/state")
                        .asText())
                .isEqualTo("ASKED");
        assertThat(listed(SmallCounty.CENTRE_HEAD, "?organ=police").path("items"))
                .isEmpty();
        dispute.doneBy(SmallCounty.HOUSING_HEAD, way + "deliver", DELIVERED);
        dispute.done(way + "accept-contribution", "{\"contribution\":\"c1\"}");
        dispute.done(way + "end", ENDED);
        assertThat(listed(SmallCounty.CENTRE_HEAD, "").path("items")).isEmpty();
    }

    private JsonNode listed(OfficerId by, String query) {
        Reply reply = Caller.of(served, by).get("api/v1/staff/joint-handlings" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void who_does_what_is_refused_by_name() {
        dispute.refused(way + "deliver", DELIVERED, "joint.actor.not-contributor");
        dispute.refusedTo(
                SmallCounty.HOUSING_HEAD,
                way + "waive-contribution",
                "{\"contribution\":\"c1\",\"reason\":\"不需要\"}",
                "joint.actor.not-lead");
        dispute.refused(way + "call", "{\"contribution\":\"c9\"}", "joint.contribution.unknown");
    }

    @Test
    void everything_wrong_with_what_is_asked_for_is_told_at_its_place() {
        dispute.faulty(
                "joint-handlings",
                "{\"lead\":\"centre\",\"purpose\":\"化解\",\"asks\":[{\"id\":\"c 1\",\"organ\":\"housing\",\"duty\":\"鉴定\",\"days\":0}]}",
                Map.of(
                        "/asks/0/id", "identifier.malformed",
                        "/asks/0/required", "field.missing",
                        "/asks/0/days", "number.range"));
        dispute.faulty(
                way + "hold-session",
                "{\"session\":{\"place\":\"中心\",\"attended\":[],\"means\":[\"FORCE\"],\"minutes\":\"记录\"}}",
                Map.of("/session/attended", "list.empty", "/session/means/0", "field.word"));
    }

    @Test
    void another_organ_finds_no_such_case() {
        dispute.absent(way + "deliver", DELIVERED);
        dispute.absent("joint-handlings", CONVENED);
    }
}
