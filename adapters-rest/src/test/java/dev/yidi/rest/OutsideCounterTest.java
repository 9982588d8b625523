package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Procedures outside the centre over HTTP 外部程序: told, handed over, and what becomes of them there. */
class OutsideCounterTest {
    private static final String TOLD = """
            {"procedure":"LABOUR_ARBITRATION","party":"p1","office":"仲裁委","knownOn":"2026-02-27","act":{}}""";
    private static final String APPLIED = "{\"on\":\"2026-03-02\"}";

    private final Served served = new Served();
    private final CaseInHand dispute = CaseInHand.of(served, Matters.dispute());
    private String way = "";

    @BeforeEach
    void told() {
        way = dispute.begun("outside-procedures", TOLD);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void a_matter_is_handed_over_applied_for_taken_and_decided() {
        dispute.done(way + "interrupt", "{\"on\":\"2026-03-02\",\"reason\":\"CLAIMED\"}");
        dispute.refused(
                way + "refer",
                "{\"receiver\":\"仲裁委\",\"papers\":[\"合同\"],\"passing\":{\"basis\":\"CONSENT\",\"data\":[\"IDENTITY\"]}}",
                "outside.passing.consent-missing");
        dispute.done(
                way + "refer",
                "{\"receiver\":\"仲裁委\",\"papers\":[\"合同\"],\"passing\":{\"basis\":\"CONSENT\",\"consentedBy\":\"p1\",\"data\":[\"IDENTITY\"]}}");
        dispute.done(way + "record-application", APPLIED);
        dispute.done(way + "record-acceptance", "{\"on\":\"2026-03-02\",\"track\":\"ORDINARY\"}");
        dispute.done(way + "record-decision", "{\"receivedOn\":\"2026-03-02\",\"result\":\"IN_FAVOUR\"}");
        assertThat(dispute.isOpen(way)).isFalse();
    }

    @Test
    void a_procedure_that_no_table_names_and_one_the_matter_does_not_belong_to_are_refused() {
        dispute.refused(
                "outside-procedures",
                "{\"procedure\":\"nowhere\",\"party\":\"p1\",\"office\":\"仲裁委\",\"act\":{}}",
                "outside.procedure-unknown");
        dispute.refused(
                "outside-procedures",
                "{\"procedure\":\"RECONSIDERATION\",\"party\":\"p1\",\"office\":\"县政府\",\"natures\":[\"PERSONNEL_DECISION\"],\"act\":{}}",
                "outside.barred");
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        dispute.faulty(
                way + "interrupt",
                "{\"on\":\"gestern\",\"reason\":\"LATE\"}",
                Map.of("/on", "field.date", "/reason", "field.word"));
        dispute.faulty(
                way + "refer",
                "{\"receiver\":\" \",\"passing\":{\"basis\":\"CONSENT\",\"consentedBy\":\"p 1\"}}",
                Map.of("/receiver", "text.blank", "/passing/consentedBy", "identifier.malformed"));
        dispute.faulty(
                way + "record-correction-asked",
                "{\"receivedOn\":\"2026-03-02\",\"what\":[]}",
                Map.of("/what", "list.empty"));
    }

    @Test
    void another_organ_finds_no_such_case() {
        dispute.absent(way + "record-application", APPLIED);
        dispute.absent("outside-procedures", TOLD);
    }
}
