package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.GiveMandate;
import dev.yidi.core.mandate.MandateForm;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mandate.ProxyKind;
import dev.yidi.core.mandate.Terms;
import dev.yidi.core.time.Validity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a citizen does with a case besides adding to it 群众自主办理: withdraws it, has it taken up again, takes a mandate back. */
class CitizenDeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Served served = new Served();
    private final CitizenCase matter = CitizenCase.of(served, Matters.request());

    @AfterEach
    void stop() {
        served.close();
    }

    private void givenMandate(CitizenCase of, String id, String principal) {
        Terms terms = new Terms(
                new PartyId(principal),
                SmallCounty.GRID_WORKER,
                ProxyKind.GRID_WORKER,
                Set.of(MandateScope.URGE),
                new Validity(TODAY, Optional.of(TODAY.plusDays(30))),
                TODAY.plusDays(31),
                MandateForm.ORAL,
                FreeText.of("口头委托"));
        served.yidi
                .proxyDesk()
                .give(CitizenCase.by(SmallCounty.CLERK), of.caseId(), new GiveMandate(new MandateId(id), terms))
                .orElseThrow();
    }

    private void closedAsUnsatisfied() {
        Caller dispatcher = Caller.of(served, SmallCounty.DISPATCHER);
        Caller housing = Caller.of(served, SmallCounty.HOUSING_OFFICER);
        dispatcher.act(matter.id, "dispatch", "{\"verb\":\"FORWARD\",\"to\":\"housing\",\"reason\":\"一\"}");
        housing.act(matter.id, "accept", "{}");
        housing.act(matter.id, "conclude", "{\"result\":\"RESOLVED\",\"summary\":\"一\"}");
        housing.act(matter.id, "answer", "{\"answer\":\"已停工\"}");
        assertThat(dispatcher.act(matter.id, "close", "{}").status()).isEqualTo(200);
        matter.done("inquiries/rating", ",\"subject\":\"ORGAN\",\"grade\":\"UNSATISFIED\",\"reason\":\"没解决\"");
    }

    @Test
    void a_matter_is_withdrawn_with_a_reason_and_once() {
        matter.done("inquiries/withdraw", ",\"reason\":\"已自行解决\"");
        assertThat(matter.follow().at("/state/code").asText()).isEqualTo("withdrawn");
        matter.refused("inquiries/withdraw", ",\"reason\":\"已自行解决\"", "case.stage");
    }

    @Test
    void an_ended_case_that_was_rated_as_not_satisfied_is_taken_up_again_inside_its_window() {
        matter.refused("inquiries/reopen", ",\"reason\":\"没有解决\"", "case.stage", "case.actor.not-holder");
        closedAsUnsatisfied();
        assertThat(matter.follow().at("/chances").findValuesAsText("code")).contains("reopen");
        matter.done("inquiries/reopen", ",\"reason\":\"没有解决\"");
        JsonNode again = matter.follow();
        assertThat(again.at("/state/code").asText()).isEqualTo("accepted");
        assertThat(again.at("/chances").findValuesAsText("code")).doesNotContain("reopen");
    }

    @Test
    void after_its_window_an_ended_case_stays_ended() {
        closedAsUnsatisfied();
        served.time.advance(Duration.ofDays(400));
        matter.refused("inquiries/reopen", ",\"reason\":\"没有解决\"", "case.reopen.window-passed");
    }

    @Test
    void a_mandate_is_shown_to_who_gave_it_and_taken_back_without_a_reason() {
        givenMandate(matter, "m1", "p1");
        JsonNode mandate = matter.follow().at("/mandates/0");
        assertThat(mandate.path("id").asText()).isEqualTo("m1");
        assertThat(mandate.at("/proxy/text").asText()).isEqualTo("网格员");
        assertThat(mandate.at("/scope/0/code").asText()).isEqualTo("urge");
        assertThat(mandate.path("lastDay").asText()).isEqualTo("2026-04-01");
        assertThat(matter.follow().toString()).doesNotContain("grid-worker\"}}").doesNotContain("口头委托");
        Caller once = matter.citizen.keyed();
        Reply first = once.post("api/v1/citizen/inquiries/revoke-mandate", matter.shown(",\"mandate\":\"m1\""));
        served.time.advance(Duration.ofMinutes(1));
        Reply repeated = once.post("api/v1/citizen/inquiries/revoke-mandate", matter.shown(",\"mandate\":\"m1\""));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(repeated.json()).isEqualTo(first.json());
        assertThat(matter.follow().path("mandates")).isEmpty();
        matter.refused("inquiries/revoke-mandate", ",\"mandate\":\"m1\"", "mandate.revoked-before");
    }

    @Test
    void a_mandate_that_another_applicant_gave_looks_like_one_that_never_was() {
        ObjectNode both = Matters.request();
        both.withArray("parties")
                .addObject()
                .put("role", "APPLICANT")
                .put("name", "赵六")
                .put("phone", "13700002222");
        CitizenCase shared = CitizenCase.of(served, both);
        givenMandate(shared, "m1", "p2");
        assertThat(shared.follow().path("mandates")).isEmpty();
        shared.refused("inquiries/revoke-mandate", ",\"mandate\":\"m1\"", "mandate.unknown");
        shared.refused("inquiries/revoke-mandate", ",\"mandate\":\"m9\"", "mandate.unknown");
        Reply own = shared.citizen
                .keyed()
                .post("api/v1/citizen/inquiries/revoke-mandate", shared.shown("2222", ",\"mandate\":\"m1\""));
        assertThat(own.status()).as(own.text()).isEqualTo(200);
    }

    @Test
    void a_suspected_reprisal_is_taken_at_every_stage_and_is_not_read_back() {
        matter.done("inquiries/suspect-reprisal", ",\"what\":\"反映后被停工\"");
        matter.done("inquiries/withdraw", ",\"reason\":\"已自行解决\"");
        matter.done("inquiries/suspect-reprisal", ",\"what\":\"又被停工\"");
        assertThat(matter.follow().toString()).doesNotContain("停工");
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        matter.faulty(
                "inquiries/withdraw",
                ",\"reason\":\" \",\"by\":1",
                Map.of("/reason", "text.blank", "/by", "field.unknown"));
        matter.faulty("inquiries/reopen", "", Map.of("/reason", "field.missing"));
        matter.faulty("inquiries/revoke-mandate", ",\"mandate\":\"m 1\"", Map.of("/mandate", "identifier.malformed"));
        matter.faulty("inquiries/suspect-reprisal", ",\"what\":[]", Map.of("/what", "field.type"));
    }
}
