package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The petition office over HTTP 信访办理: triage, the way of an appeal, its opinion and how it is carried out. */
class PetitionCounterTest {
    private static final String QUESTION = """
            {"question":{"channel":"VISIT","category":"APPEAL_CLAIM","sameMatter":"NONE",
            "raisedAt":"COMPETENT_LEVEL","visitors":1,"ownLevelCompetent":true,"units":1}}""";
    private static final String ROUTE = "{\"route\":\"PETITION_PROCEDURE\",\"reason\":\"属本级职责\"}";

    private final Served served = new Served();
    private final CaseInHand petition = CaseInHand.of(served, Matters.petition());
    private String way = "";

    @BeforeEach
    void triaged() {
        way = petition.begun("petitions", QUESTION);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void an_appeal_is_given_its_way_more_time_an_opinion_and_is_carried_out() {
        petition.done(way + "decide-route", ROUTE);
        petition.done(way + "extend", "{\"by\":\"30 days\",\"reasonCode\":\"complex\",\"reason\":\"需要鉴定\"}");
        assertThat(petition.isOpen(way)).isTrue();
        petition.done(way + "issue-opinion", """
                {"result":"SUPPORTED","text":{"claim":"停工","facts":"属实","opinion":"支持",
                "basis":[{"source":"噪声污染防治法(2021)","article":"43"}]}}""");
        petition.done(way + "record-execution", "{\"state\":\"DONE\",\"account\":\"已停工\"}");
        petition.done(way + "discharge-duty", "{\"duty\":\"SOLVE\",\"how\":\"已停工\"}");
    }

    @Test
    void a_hearing_at_a_second_place_is_warned_of_and_held_despite_it() {
        petition.done(way + "decide-route", ROUTE);
        petition.refused(way + "open-hearing", "{\"subject\":\"噪声\",\"place\":\"中心\"}", "case.trip.second-place");
        petition.done(way + "open-hearing", "{\"subject\":\"噪声\",\"place\":\"中心\",\"despiteWarning\":true}");
        petition.done(way + "close-hearing", "{\"attended\":[\"p1\"],\"minutes\":\"记录\",\"conclusion\":\"支持\"}");
        petition.refused(way + "close-hearing", "{\"minutes\":\"记录\",\"conclusion\":\"支持\"}", "petition.hearing.none");
    }

    @Test
    void everything_wrong_with_an_opinion_and_with_a_triage_is_told_at_its_place() {
        petition.faulty(
                way + "issue-opinion",
                "{\"result\":\"YES\",\"text\":{\"claim\":\" \",\"facts\":\"x\",\"opinion\":\"x\",\"basis\":[]}}",
                Map.of("/result", "field.word", "/text/claim", "text.blank", "/text/basis", "list.empty"));
        petition.faulty(
                "petitions",
                "{\"question\":{\"channel\":\"WALK\",\"visitors\":-1,\"units\":1}}",
                Map.of(
                        "/question/channel", "field.word",
                        "/question/category", "field.missing",
                        "/question/sameMatter", "field.missing",
                        "/question/raisedAt", "field.missing",
                        "/question/visitors", "number.range"));
    }

    @Test
    void what_is_not_yet_due_is_refused() {
        petition.refused(
                way + "record-execution",
                "{\"state\":\"DONE\",\"account\":\"已停工\"}",
                "petition.execution.not-supported");
        petition.refused(way + "withdraw-review", "{\"by\":\"p1\"}", "case.stage", "petition.review.none");
        petition.refused("petitions/p-none/decide-route", ROUTE, "petition.not-begun");
    }

    @Test
    void another_organ_finds_no_such_case() {
        petition.absent(way + "decide-route", ROUTE);
        petition.absent("petitions", QUESTION);
    }
}
