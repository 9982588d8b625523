package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Consultations over HTTP 咨询服务: consents, times, sessions, what they come to and who may read of them. */
class ConsultationCounterTest {
    private static final String LEGAL = "{\"kind\":\"LEGAL\",\"client\":\"p1\",\"child\":false}";
    private static final String PSYCHOLOGICAL = "{\"kind\":\"PSYCHOLOGICAL\",\"client\":\"p1\",\"child\":false}";
    private static final String OFFER = """
            {"appointment":{"adviser":"centre-head","start":"2026-03-03T09:00:00+08:00","mode":"PHONE"}}""";

    private final Served served = new Served();
    private final CaseInHand dispute = CaseInHand.of(served, Matters.dispute());

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void a_time_is_offered_confirmed_and_advice_given() {
        String way = dispute.begun("consultations", LEGAL);
        dispute.done(way + "offer", OFFER);
        dispute.done(way + "confirm", "{}");
        dispute.done(way + "hold", "{\"mode\":\"PHONE\",\"record\":\"记录\"}");
        dispute.done(way + "record-outcome", "{\"outcome\":\"ADVICE_GIVEN\"}");
        dispute.refused(way + "confirm", "{}", "consultation.wrong-stage");
        assertThat(dispute.isOpen(way)).isFalse();
    }

    @Test
    void a_consent_is_given_and_taken_back_at_any_time() {
        String way = dispute.begun("consultations", PSYCHOLOGICAL);
        dispute.refused(way + "consent", "{\"by\":\"p1\",\"told\":false}", "consultation.consent.not-told");
        dispute.refused(way + "withdraw-consent", "{\"by\":\"p1\"}", "consultation.consent.none");
        dispute.done(way + "consent", "{\"by\":\"p1\",\"told\":true}");
        dispute.refused(way + "withdraw-consent", "{\"by\":\"p2\"}", "consultation.consent.not-client");
        dispute.done(way + "withdraw-consent", "{\"by\":\"p1\"}");
        dispute.refused(way + "withdraw-consent", "{\"by\":\"p1\"}", "consultation.consent.none");
    }

    @Test
    void the_client_lets_an_officer_read_the_records_and_no_longer() {
        String way = dispute.begun("consultations", LEGAL);
        dispute.done(way + "share", "{\"with\":\"mediator\",\"by\":\"p1\"}");
        dispute.done(way + "unshare", "{\"with\":\"mediator\"}");
        dispute.refused(way + "unshare", "{\"with\":\"mediator\"}", "consultation.record.not-shared");
    }

    @Test
    void a_consultation_ends_without_a_result() {
        String way = dispute.begun("consultations", LEGAL);
        dispute.refused(way + "end", "{\"end\":\"MISSED_TOO_OFTEN\"}", "consultation.end.nothing-missed");
        dispute.done(way + "end", "{\"end\":\"CLIENT_WITHDREW\"}");
        assertThat(dispute.isOpen(way)).isFalse();
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        String way = dispute.begun("consultations", LEGAL);
        dispute.faulty(
                way + "report-crisis",
                "{\"risk\":\"NONE\",\"to\":\" \",\"why\":\"x\"}",
                Map.of("/risk", "field.word", "/to", "text.blank"));
        dispute.faulty(
                way + "offer",
                "{\"appointment\":{\"adviser\":\"a b\",\"start\":\"2026-03-03T09:00:00\",\"mode\":\"PHONE\"}}",
                Map.of("/appointment/adviser", "identifier.malformed", "/appointment/start", "field.time"));
        dispute.faulty(way + "unshare", "{}", Map.of("/with", "field.missing"));
    }

    @Test
    void another_organ_finds_no_such_case() {
        dispute.absent("consultations", LEGAL);
        dispute.absent(dispute.begun("consultations", LEGAL) + "offer", OFFER);
    }
}
