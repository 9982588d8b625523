package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Matters that courts refer 诉调对接, and help with suing 代理诉讼, over HTTP. */
class LitigationCountersTest {
    private static final String REFERRAL = """
            {"court":{"name":"小县人民法院","level":"BASIC"},"courtNumber":"诉前调17号","kind":"BEFORE_FILING",
            "channel":"PAPER","parties":["p1","p2"]}""";
    private static final String AGENCY = "{\"party\":\"p1\",\"skipped\":{\"reason\":\"OTHER_SIDE_DECLINED\"}}";
    private static final String DOCKETED = "{\"courtNumber\":\"民初1号\"}";

    private final Served served = new Served();
    private final CaseInHand dispute = CaseInHand.of(served, Matters.dispute());

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void a_referral_is_signed_for_given_more_time_and_goes_back_with_its_papers() {
        String way = dispute.begun("referrals", REFERRAL);
        dispute.done(way + "sign", "{\"signedOn\":\"2026-03-02\",\"papers\":[\"LETTER\",\"COMPLAINT\"]}");
        dispute.refused(way + "extend", "{\"agreedBy\":[\"p1\"],\"days\":10}", "litigation.referral.not-agreed-by-all");
        dispute.done(way + "extend", "{\"agreedBy\":[\"p1\",\"p2\"],\"days\":10}");
        dispute.refused(
                way + "return-to-court",
                "{\"papers\":[\"REPORT\"],\"notMediated\":\"PARTY_REFUSES\"}",
                "litigation.return.papers-missing");
        dispute.done(
                way + "return-to-court",
                "{\"papers\":[\"REPORT\",\"COURT_PAPERS\"],\"notMediated\":\"PARTY_REFUSES\"}");
        dispute.done(way + "record-sequel", "{\"sequel\":\"FILED\"}");
        assertThat(dispute.isOpen(way)).isFalse();
    }

    @Test
    void a_party_is_helped_through_legal_aid_and_suit() {
        String way = dispute.begun("agencies", AGENCY);
        dispute.done(way + "apply-for-aid", "{\"receivedOn\":\"2026-03-02\"}");
        dispute.refused(way + "decide-aid", "{\"decision\":\"REFUSED\"}", "litigation.aid.ground-missing");
        dispute.done(way + "decide-aid", "{\"decision\":\"GRANTED\"}");
        dispute.done(
                way + "assign-lawyer",
                "{\"engagement\":\"e1\",\"lawyer\":\"陈律师\",\"firm\":\"某所\",\"source\":\"LEGAL_AID\"}");
        dispute.refused(
                way + "record-lawyer-answer",
                "{\"engagement\":\"e1\",\"accepted\":false}",
                "litigation.lawyer.reason-missing");
        dispute.done(way + "record-lawyer-answer", "{\"engagement\":\"e1\",\"accepted\":true}");
        dispute.done(
                way + "submit-suit",
                "{\"court\":{\"name\":\"小县人民法院\",\"level\":\"BASIC\"},\"submittedOn\":\"2026-03-02\"}");
        dispute.refused(way + "appeal-filing-refusal", "{}", "litigation.suit.not-refused");
        dispute.done(way + "record-docketing", DOCKETED);
        dispute.done(way + "record-outcome", "{\"outcome\":\"FOR_PARTY\"}");
        dispute.done(way + "end", "{\"end\":\"COMPLETED\"}");
        assertThat(dispute.isOpen(way)).isFalse();
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        dispute.faulty(
                "referrals",
                "{\"court\":{\"name\":\" \",\"level\":\"HIGHEST\"},\"courtNumber\":\"1\",\"kind\":\"BEFORE_FILING\",\"channel\":\"PAPER\",\"parties\":[]}",
                Map.of("/court/name", "text.blank", "/court/level", "field.word", "/parties", "list.empty"));
        dispute.faulty(
                "agencies",
                "{\"party\":\"p 1\",\"skipped\":{\"explanation\":\"x\"}}",
                Map.of("/party", "identifier.malformed", "/skipped/reason", "field.missing"));
        String way = dispute.begun("agencies", AGENCY);
        dispute.faulty(way + "ask-for-papers", "{\"papers\":[\"身份证\",\" \"]}", Map.of("/papers/1", "text.blank"));
    }

    @Test
    void a_proceeding_of_another_kind_is_unknown_at_a_counter() {
        String agency = dispute.begun("agencies", AGENCY);
        dispute.refused(
                agency.replace("agencies/", "referrals/") + "record-sequel",
                "{\"sequel\":\"FILED\"}",
                "litigation.referral.not-begun");
    }

    @Test
    void another_organ_finds_no_such_case() {
        dispute.absent("referrals", REFERRAL);
        dispute.absent("agencies", AGENCY);
        dispute.absent(dispute.begun("agencies", AGENCY) + "record-docketing", DOCKETED);
    }
}
