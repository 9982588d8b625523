package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The room where sealed reports are handled 举报室: taken up, verified, transferred, found, and the reporter protected. */
class ReportCounterTest {
    private static final String TAKEN_UP =
            "{\"terms\":\"accusation\",\"standing\":\"NAMED\",\"reporters\":[\"p1\"],\"wishes\":[\"PHONE_ONLY\"]}";
    private static final String VERIFIED = "{\"step\":\"SITE\",\"by\":[\"sealed-officer\"],\"what\":\"现场核查\"}";
    private static final String FOUND = "{\"kind\":\"TRUE\",\"summary\":\"属实\"}";

    private final Served served = new Served();
    private CaseInHand report;
    private String way = "";

    @BeforeEach
    void takenUp() {
        report = CaseInHand.of(served, SmallCounty.SEALED_OFFICER, Matters.report("housing"));
        way = report.begun("reports", TAKEN_UP);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    /** Every look at a sealed report is kept in its history, so that its version says nothing here. */
    private void faulty(String deed, String body, Map<String, String> faults) {
        Reply reply = Caller.of(served, SmallCounty.SEALED_OFFICER).act(report.id(), deed, body);
        assertThat(FileInHand.faults(reply)).as(deed).containsExactlyInAnyOrderEntriesOf(faults);
    }

    @Test
    void a_report_is_verified_filed_found_and_its_reporter_told_and_rewarded() {
        report.refused(way + "find", FOUND, "report.unverified");
        report.done(way + "verify", VERIFIED);
        report.done(way + "decide-filing", "{\"file\":true,\"why\":\"有初步证据\"}");
        report.refused(way + "tell-reporter", "{\"channel\":\"LETTER\",\"what\":\"已立案\"}", "report.tell.against-wish");
        report.done(way + "tell-reporter", "{\"channel\":\"PHONE\",\"what\":\"已立案\"}");
        report.done(way + "find", FOUND);
        report.done(way + "reward", "{\"code\":\"r-1\",\"basis\":{\"source\":\"举报奖励办法(2021)\",\"article\":\"5\"}}");
        report.refused(
                way + "reward",
                "{\"code\":\"r-1\",\"basis\":{\"source\":\"举报奖励办法(2021)\",\"article\":\"5\"}}",
                "report.reward.code-used");
        JsonNode seen =
                Caller.of(served, SmallCounty.SEALED_OFFICER).see(report.id()).at("/reports/0");
        assertThat(seen.path("stage").asText()).isEqualTo("FOUND");
        assertThat(seen.at("/finding/kind").asText()).isEqualTo("TRUE");
        assertThat(seen.path("toldAt").asText()).startsWith("2026-");
        assertThat(seen.path("reporters").toString()).isEqualTo("[\"p1\"]");
        assertThat(seen.path("rewards").toString()).isEqualTo("[\"r-1\"]");
        assertThat(seen.toString()).doesNotContain("name");
    }

    @Test
    void the_identity_is_opened_for_a_purpose_and_kept_in_the_history_before_it_is_shown() {
        report.refused(way + "confirm-real-name", "{}", "report.real-name.unchecked");
        Caller office = Caller.of(served, SmallCounty.SEALED_OFFICER);
        Reply opened =
                office.act(report.id(), way + "open-identity", "{\"purpose\":\"CHECK_IDENTITY\",\"reason\":\"核实实名\"}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        JsonNode reporter = opened.json().at("/items/0");
        assertThat(reporter.path("name").asText()).isEqualTo(Matters.NAME);
        assertThat(reporter.path("phone").asText()).isEqualTo(Matters.PHONE);
        assertThat(report.see("/history").text()).contains("identity-opened").doesNotContain(Matters.PHONE);
        assertThat(report.see("").text()).doesNotContain(Matters.PHONE);
        report.done(way + "confirm-real-name", "{}");
    }

    @Test
    void a_report_goes_to_the_competent_body_and_its_outcome_comes_back() {
        String transfer = "{\"receiver\":\"县纪委监委\",\"authority\":{\"source\":\"监察法(2024)\",\"article\":\"35\"}}";
        String released = transfer.replace("}}", "},\"release\":{}}");
        report.done(way + "dispute-competence", "{\"with\":\"police\"}");
        report.done(way + "settle-competence", "{\"competent\":\"centre\"}");
        report.done(way + "verify", VERIFIED);
        report.refused(way + "transfer", released, "report.release.no-consent");
        report.done(way + "consent-to-release", "{\"receiver\":\"县纪委监委\"}");
        report.done(way + "withdraw-release-consent", "{\"receiver\":\"县纪委监委\"}");
        report.refused(way + "withdraw-release-consent", "{\"receiver\":\"县纪委监委\"}", "report.release.no-consent");
        report.done(way + "transfer", transfer);
        report.done(way + "record-transfer-outcome", "{\"outcome\":\"已立案\"}");
        report.refused(way + "record-transfer-outcome", "{\"outcome\":\"已立案\"}", "report.transfer.not-away");
    }

    @Test
    void wishes_change_and_reprisals_are_reported_and_answered() {
        report.refused(way + "wish-protection", "{\"wishes\":[\"PHONE_ONLY\"]}", "report.wishes-unchanged");
        report.done(way + "wish-protection", "{\"wishes\":[\"PERSONAL_SAFETY\"]}");
        report.refused(way + "answer-reprisal", "{\"measures\":\"已制止\"}", "report.reprisal.none");
        report.done(way + "report-reprisal", "{\"what\":\"被调离岗位\"}");
        report.done(way + "answer-reprisal", "{\"measures\":\"已制止\"}");
        report.refused(way + "name-reporter", "{\"reporters\":[\"p1\"]}", "report.named-before");
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        faulty(
                "reports",
                "{\"terms\":\"a b\",\"standing\":\"SECRET\",\"reporters\":[\"p 1\"]}",
                Map.of("/terms", "code.malformed", "/standing", "field.word", "/reporters/0", "identifier.malformed"));
        faulty(
                "reports",
                "{\"terms\":\"unheard-of\",\"standing\":\"ANONYMOUS\"}",
                Map.of("/terms", "report.terms.unknown"));
        faulty(
                way + "verify",
                "{\"step\":\"SITE\",\"by\":[],\"what\":\"\"}",
                Map.of("/by", "list.empty", "/what", "text.blank"));
        faulty(
                way + "transfer",
                "{\"receiver\":\"x\",\"authority\":{\"source\":\"x\"},\"release\":{\"law\":{}}}",
                Map.of(
                        "/authority/article", "field.missing",
                        "/release/law/source", "field.missing",
                        "/release/law/article", "field.missing"));
    }

    @Test
    void another_organ_finds_no_such_case() {
        report.absent("reports", TAKEN_UP);
        report.absent(way + "verify", VERIFIED);
        report.absent(way + "open-identity", "{\"purpose\":\"CHECK_IDENTITY\",\"reason\":\"核实\"}");
    }
}
