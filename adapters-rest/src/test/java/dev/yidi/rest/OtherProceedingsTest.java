package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The proceedings besides mediation and confirmation, each carried out, refused with its reasons, and faulty with its places. */
class OtherProceedingsTest {
    private final Served served = new Served();
    private final Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
    private final Caller clerk = Caller.of(served, SmallCounty.CLERK);

    @AfterEach
    void stop() {
        served.close();
    }

    private String accepted(ObjectNode matter) {
        String id = clerk.keyed()
                .post("api/v1/staff/cases", matter.toString())
                .json()
                .path("id")
                .asText();
        Reply reply = Caller.of(served, SmallCounty.DISPATCHER).act(id, "accept", "{\"handler\":\"centre-head\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return id;
    }

    private String begun(String id, String kind, String body) {
        Reply begun = head.act(id, kind, body);
        System.out.println(kind + " " + begun.status() + begun.codes() + begun.pointers());
        return kind + "/" + begun.json().path("proceeding").asText() + "/";
    }

    private void done(String id, String deed, String body) {
        Reply reply = head.act(id, deed, body);
        System.out.println(deed + " " + reply.status() + reply.codes() + reply.pointers());
    }

    @Test
    void a() {
        String id = accepted(Matters.petition());
        String way = begun(
                id,
                "petitions",
                "{\"question\":{\"channel\":\"VISIT\",\"category\":\"APPEAL_CLAIM\",\"sameMatter\":\"NONE\",\"raisedAt\":\"COMPETENT_LEVEL\",\"visitors\":1,\"ownLevelCompetent\":true,\"units\":1}}");
        begun(id, "petitions", "{\"question\":{\"channel\":\"WALK\",\"visitors\":-1,\"units\":1}}");
        done(id, way + "decide-route", "{\"route\":\"PETITION_PROCEDURE\",\"reason\":\"属本级职责\"}");
        done(id, way + "extend", "{\"by\":\"30 days\",\"reasonCode\":\"complex\",\"reason\":\"需要鉴定\"}");
        done(id, way + "open-hearing", "{\"subject\":\"噪声\",\"place\":\"中心\"}");
        done(id, way + "close-hearing", "{\"attended\":[\"p1\"],\"minutes\":\"记录\",\"conclusion\":\"支持\"}");
        done(
                id,
                way + "issue-opinion",
                "{\"result\":\"SUPPORTED\",\"text\":{\"claim\":\"停工\",\"facts\":\"属实\",\"opinion\":\"支持\",\"basis\":[{\"source\":\"噪声污染防治法(2021)\",\"article\":\"43\"}]}}");
        done(
                id,
                way + "issue-opinion",
                "{\"result\":\"YES\",\"text\":{\"claim\":\" \",\"facts\":\"x\",\"opinion\":\"x\",\"basis\":[]}}");
        done(id, way + "record-execution", "{\"state\":\"DONE\",\"account\":\"已停工\"}");
        System.out.println(head.see(id).path("proceedings"));
        String request = accepted(Matters.request());
        String order = begun(
                request,
                "orders",
                "{\"order\":{\"number\":\"1234520260302000017\",\"nature\":\"COMPLAINT\",\"calledAt\":\"2026-03-02T08:40:00+08:00\",\"reachable\":true}}");
        done(request, order + "admit", "{}");
        done(request, order + "record-contact", "{\"mode\":\"PHONE\",\"reached\":true,\"what\":\"已联系\"}");
        done(
                request,
                order + "record-site-visit",
                "{\"officers\":[\"centre-head\"],\"place\":\"现场\",\"found\":\"属实\"}");
        done(request, order + "reply", "{\"result\":\"SOLVED\",\"text\":\"已停工\"}");
        done(request, order + "send-back", "{\"reason\":\"x\"}");
        done(request, order + "close", "{}");
        done(request, order + "call-back", "{\"mode\":\"PIGEON\",\"grade\":\"a b\",\"comment\":\"\"}");
        String dispute = accepted(Matters.dispute());
        String joint = begun(
                dispute,
                "joint-handlings",
                "{\"lead\":\"centre\",\"purpose\":\"化解\",\"asks\":[{\"id\":\"c1\",\"organ\":\"housing\",\"duty\":\"鉴定\",\"required\":true,\"days\":5}]}");
        begun(
                dispute,
                "joint-handlings",
                "{\"lead\":\"centre\",\"purpose\":\"化解\",\"asks\":[{\"id\":\"c 1\",\"organ\":\"housing\",\"duty\":\"鉴定\",\"required\":true,\"days\":0}]}");
        System.out.println(Caller.of(served, SmallCounty.HOUSING_HEAD)
                .act(
                        dispute,
                        joint + "acknowledge",
                        "{\"contribution\":\"c1\",\"expectedAt\":\"2026-03-03T09:00:00+08:00\"}")
                .text());
        System.out.println(Caller.of(served, SmallCounty.HOUSING_HEAD)
                .act(dispute, joint + "deliver", "{\"contribution\":\"c1\",\"delivery\":\"报告\"}")
                .text());
        done(dispute, joint + "send-back", "{\"contribution\":\"c1\",\"reason\":\"不全\",\"days\":3}");
        System.out.println(Caller.of(served, SmallCounty.HOUSING_HEAD)
                .act(dispute, joint + "deliver", "{\"contribution\":\"c1\",\"delivery\":\"报告\"}")
                .status());
        done(dispute, joint + "accept-contribution", "{\"contribution\":\"c1\"}");
        done(
                dispute,
                joint + "hold-session",
                "{\"session\":{\"onSite\":true,\"place\":\"中心\",\"attended\":[{\"organ\":\"centre\",\"officer\":\"centre-head\"}],\"parties\":[\"p1\"],\"means\":[\"LAW\"],\"minutes\":\"记录\"},\"decisions\":[{\"id\":\"t1\",\"owner\":\"centre\",\"text\":\"回访\",\"due\":\"2026-03-20\"}]}");
        done(dispute, joint + "complete-task", "{\"task\":\"t1\",\"result\":\"完成\"}");
        done(dispute, joint + "end", "{\"end\":\"RESOLVED\",\"means\":[\"LAW\"],\"summary\":\"已解决\"}");
        String referral = begun(
                dispute,
                "referrals",
                "{\"court\":{\"name\":\"小县人民法院\",\"level\":\"BASIC\"},\"courtNumber\":\"诉前调17号\",\"kind\":\"BEFORE_FILING\",\"channel\":\"PAPER\",\"parties\":[\"p1\",\"p2\"]}");
        done(dispute, referral + "sign", "{\"signedOn\":\"2026-03-02\",\"papers\":[\"LETTER\",\"COMPLAINT\"]}");
        done(dispute, referral + "extend", "{\"agreedBy\":[\"p1\"],\"days\":10}");
        done(
                dispute,
                referral + "return-to-court",
                "{\"papers\":[\"REPORT\",\"COURT_PAPERS\"],\"notMediated\":\"PARTY_REFUSES\"}");
        done(dispute, referral + "record-sequel", "{\"sequel\":\"FILED\"}");
        String agency =
                begun(dispute, "agencies", "{\"party\":\"p1\",\"skipped\":{\"reason\":\"OTHER_SIDE_DECLINED\"}}");
        done(dispute, agency + "apply-for-aid", "{\"receivedOn\":\"2026-03-02\"}");
        done(dispute, agency + "decide-aid", "{\"decision\":\"GRANTED\"}");
        done(
                dispute,
                agency + "assign-lawyer",
                "{\"engagement\":\"e1\",\"lawyer\":\"陈律师\",\"firm\":\"某所\",\"source\":\"LEGAL_AID\"}");
        done(dispute, agency + "record-lawyer-answer", "{\"engagement\":\"e1\",\"accepted\":true}");
        done(
                dispute,
                agency + "submit-suit",
                "{\"court\":{\"name\":\"小县人民法院\",\"level\":\"BASIC\"},\"submittedOn\":\"2026-03-02\"}");
        done(dispute, agency + "appeal-filing-refusal", "{}");
        done(dispute, agency + "record-docketing", "{\"courtNumber\":\"民初1号\"}");
        done(dispute, agency + "record-outcome", "{\"outcome\":\"FOR_PARTY\"}");
        done(dispute, agency + "end", "{\"end\":\"COMPLETED\"}");
        String outside = begun(
                dispute,
                "outside-procedures",
                "{\"procedure\":\"labour-arbitration\",\"party\":\"p1\",\"office\":\"仲裁委\",\"act\":{}}");
        done(
                dispute,
                outside + "refer",
                "{\"receiver\":\"仲裁委\",\"papers\":[\"合同\"],\"passing\":{\"basis\":\"CONSENT\",\"consentedBy\":\"p1\",\"data\":[\"IDENTITY\"]}}");
        done(dispute, outside + "record-application", "{\"on\":\"2026-03-02\"}");
        done(dispute, outside + "record-acceptance", "{\"on\":\"2026-03-02\",\"track\":\"ORDINARY\"}");
        done(dispute, outside + "drop", "{}");
        done(dispute, outside + "interrupt", "{\"on\":\"gestern\",\"reason\":\"CLAIMED\"}");
        String consultation = begun(dispute, "consultations", "{\"kind\":\"LEGAL\",\"client\":\"p1\",\"child\":false}");
        done(
                dispute,
                consultation + "offer",
                "{\"appointment\":{\"adviser\":\"centre-head\",\"start\":\"2026-03-03T09:00:00+08:00\",\"mode\":\"PHONE\"}}");
        done(dispute, consultation + "confirm", "{}");
        done(dispute, consultation + "hold", "{\"mode\":\"PHONE\",\"record\":\"记录\"}");
        done(dispute, consultation + "record-outcome", "{\"outcome\":\"ADVICE_GIVEN\"}");
        done(dispute, consultation + "report-crisis", "{\"risk\":\"NONE\",\"to\":\" \",\"why\":\"x\"}");
        System.out.println(Caller.of(served, SmallCounty.HALL_OFFICER)
                .act(dispute, 3, consultation + "confirm", "{}")
                .status());
        System.out.println(Caller.of(served, SmallCounty.CLERK)
                .act(dispute, consultation + "confirm", "{}")
                .text());
    }
}
