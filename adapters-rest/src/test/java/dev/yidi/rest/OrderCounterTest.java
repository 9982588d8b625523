package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk of the hotline over HTTP 热线工单: an order admitted, worked on, answered and called back about. */
class OrderCounterTest {
    private static final String ORDER = """
            {"order":{"number":"1234520260302000017","nature":"COMPLAINT","calledAt":"2026-03-02T08:40:00+08:00",
            "reachable":true}}""";
    private static final String REPLY = "{\"result\":\"SOLVED\",\"text\":\"已停工\"}";

    private final Served served = new Served();
    private final CaseInHand request = CaseInHand.of(served, Matters.request());
    private String way = "";

    @BeforeEach
    void received() {
        way = request.begun("orders", ORDER);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void an_order_is_admitted_looked_into_and_answered() {
        request.done(way + "admit", "{}");
        request.refused(way + "reply", REPLY, "request.reply.nothing-done");
        request.done(way + "record-contact", "{\"mode\":\"PHONE\",\"reached\":true,\"what\":\"已联系\"}");
        request.done(way + "record-site-visit", "{\"officers\":[\"centre-head\"],\"place\":\"现场\",\"found\":\"属实\"}");
        request.done(way + "reply", REPLY);
        request.refused(way + "close", "{}", "request.wrong-stage");
    }

    @Test
    void the_citizen_is_told_the_legal_way_instead() {
        request.refused(
                way + "tell-legal-way",
                "{\"way\":\"PETITION_CHANNEL\",\"told\":\"请走信访渠道\"}",
                "request.way.reference-missing");
        request.done(way + "tell-legal-way", "{\"way\":\"ARBITRATION\",\"told\":\"请申请劳动仲裁\"}");
        assertThat(request.isOpen(way)).isTrue();
    }

    @Test
    void everything_wrong_with_a_call_back_and_an_order_is_told_at_its_place() {
        request.faulty(
                way + "call-back",
                "{\"mode\":\"PIGEON\",\"grade\":\"a b\",\"comment\":\"\"}",
                Map.of("/mode", "field.word", "/grade", "identifier.malformed", "/comment", "text.blank"));
        request.faulty(
                way + "merge-repeat",
                "{\"repeat\":{\"number\":\"1234520260302000018\",\"nature\":\"HELP\",\"calledAt\":\"gestern\"}}",
                Map.of("/repeat/calledAt", "field.time", "/repeat/reachable", "field.missing"));
    }

    @Test
    void another_organ_finds_no_such_case() {
        request.absent(way + "admit", "{}");
        request.absent("orders", ORDER);
    }
}
