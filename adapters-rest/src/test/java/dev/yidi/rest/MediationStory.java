package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A dispute is mediated over HTTP, from the parties' consent to the court's confirmation. */
class MediationStory {
    private static final String COURT = "{\"name\":\"小县人民法院\",\"level\":\"BASIC\"}";

    @Test
    void a_dispute_is_mediated_agreed_and_confirmed() {
        try (Served served = new Served()) {
            tell(served);
        }
    }

    private static void tell(Served served) {
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        Caller dispatcher = Caller.of(served, SmallCounty.DISPATCHER);
        Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
        String id = clerk.keyed()
                .post("api/v1/staff/cases", Matters.dispute().toString())
                .json()
                .path("id")
                .asText();

        // The centre takes the dispute itself; before that, no mediation can be proposed.
        assertThat(head.see(id).path("actions").toString()).doesNotContain("propose-mediation");
        done(dispatcher.act(id, "accept", "{\"handler\":\"centre-head\"}"));
        assertThat(head.see(id).path("actions").toString()).contains("\"propose-mediation\"");

        // Terms that are not in force yet are refused; people's mediation is begun, once for each key.
        Reply early = head.act(id, "mediations", """
                {"type":"COMMERCIAL","origin":"APPLIED","parties":["p1","p2"],"committee":"小县商事调解中心"}""");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.codes()).containsExactly("mediation.terms.not-in-force");
        Reply linked = head.act(id, "mediations", """
                {"type":"PEOPLES","linkage":"COURT","origin":"ENTRUSTED","parties":["p1","p2"],"committee":"一"}""");
        assertThat(linked.status()).isEqualTo(400);
        assertThat(linked.pointers()).containsExactly("/linkage");
        Caller again = head.keyed().with("If-Match", "\"" + head.version(id) + "\"");
        String proposal = """
                {"type":"PEOPLES","origin":"APPLIED","parties":["p1","p2"],"committee":"小县人民调解委员会"}""";
        Reply begun = again.post("api/v1/staff/cases/" + id + "/mediations", proposal);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String mediation = begun.json().path("proceeding").asText();
        assertThat(again.post("api/v1/staff/cases/" + id + "/mediations", proposal)
                        .json())
                .isEqualTo(begun.json());
        assertThat(head.see(id).path("mediations").size()).isEqualTo(1);

        // No session without consent; every party consents and chooses the mediator.
        String room = "mediations/" + mediation + "/";
        Reply tooSoon = head.act(id, room + "hold-session", session());
        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.codes()).contains("mediation.session.no-consent");
        done(head.act(id, room + "consent", "{\"party\":\"p1\"}"));
        done(head.act(id, room + "consent", "{\"party\":\"p2\"}"));
        done(head.act(id, room + "choose-mediator", "{\"by\":[\"p1\",\"p2\"],\"mediator\":\"mediator\"}"));
        Caller mediator = Caller.of(served, SmallCounty.MEDIATOR);
        assertThat(mediator.see(id).at("/mediations/0/mediators/0").asText()).isEqualTo("mediator");
        assertThat(mediator.see(id).at("/mediations/0/actions").toString())
                .contains("\"hold-session\"")
                .doesNotContain("\"consent\"", "\"record-agreement\"");
        assertThat(dispatcher.see(id).at("/mediations/0/actions").toString())
                .as("what needs a role is offered to who has it")
                .isEqualTo("[]");

        // The mediator asked to step aside stays, is heard, and holds the session.
        done(head.act(id, room + "request-recusal", """
                {"party":"p2","mediator":"mediator","ground":"OTHER_TIE","reason":"同村"}"""));
        done(head.act(id, room + "decide-recusal", """
                {"mediator":"mediator","upheld":false,"reason":"不影响公正"}"""));
        served.time.advance(Duration.ofHours(3));
        done(mediator.act(id, room + "hold-session", session()));
        assertThat(head.see(id).at("/trips/count").asInt()).isEqualTo(3);

        // An agreement whose obligations do not fit together is refused with their places.
        Reply twice = mediator.act(id, room + "record-agreement", agreement("o1"));
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.pointers()).containsExactly("/obligations/1");
        assertThat(twice.codes()).containsExactly("mediation.obligation.duplicate");
        done(mediator.act(id, room + "record-agreement", agreement("o2")));
        done(mediator.act(id, room + "sign", "{\"party\":\"p1\"}"));
        done(mediator.act(id, room + "sign", "{\"party\":\"p2\",\"form\":\"FINGERPRINT\"}"));
        done(mediator.act(id, room + "sign-as-mediator", "{\"mediator\":\"mediator\"}"));
        done(head.act(id, room + "seal", "{\"committee\":\"小县人民调解委员会\"}"));
        JsonNode agreed = head.see(id);
        assertThat(agreed.at("/mediations/0/stage").asText()).isEqualTo("IN_EFFECT");
        assertThat(agreed.at("/mediations/0/agreement/obligations/1/due").asText())
                .isEqualTo("2026-05-01");
        assertThat(agreed.at("/mediations/0/sittings/0/attended").size()).isEqualTo(2);
        assertThat(agreed.at("/mediations/0/bench/0/requests/0/pending").asBoolean(true))
                .isFalse();
        assertThat(agreed.toString()).doesNotContain("让步").doesNotContain("双方陈述");
        assertThat(agreed.path("actions").toString()).contains("\"apply-for-confirmation\"");

        // Both parties apply for confirmation; the court takes it and confirms.
        Reply applied = head.act(id, "confirmations", """
                {"applicants":["p1","p2"],"agreementParties":["p1","p2"],"lawfulBody":true,
                 "effectiveOn":"2026-03-02","appliedOn":"2026-03-02","form":"WRITTEN",
                 "papers":["AGREEMENT","PROOF_OF_MEDIATION","IDENTITY_AND_CONTACT"],
                 "appliedTo":[%s],"ties":[{"court":%s,"link":"SEAT"}]}""".formatted(COURT, COURT));
        assertThat(applied.status()).as(applied.text()).isEqualTo(201);
        String desk = "confirmations/" + applied.json().path("proceeding").asText() + "/";
        done(head.act(id, desk + "record-acceptance", "{\"court\":" + COURT + "}"));
        done(head.act(id, desk + "record-ruling", "{\"ruling\":\"CONFIRMED\"}"));
        JsonNode confirmed = head.see(id);
        assertThat(confirmed.at("/confirmations/0/stage").asText()).isEqualTo("CONFIRMED");
        assertThat(confirmed.at("/confirmations/0/court").asText()).isEqualTo("小县人民法院");

        // The obligations are performed.
        done(head.act(id, room + "record-performance", "{\"obligation\":\"o1\",\"what\":\"已付清\"}"));
        assertThat(head.see(id)
                        .at("/mediations/0/agreement/obligations/0/performed")
                        .asBoolean())
                .isTrue();

        // The other one is not: who is owed applies for enforcement, the court opens it, and it comes to its end.
        served.time.advance(Duration.ofDays(70));
        done(head.act(id, room + "record-breach", """
                {"obligation":"o2","kind":"NOT_PERFORMED","foundOn":"2026-05-11","what":"未付"}"""));
        String result = "{\"number\":1,\"result\":\"FULFILLED\"}";
        String opened = "{\"number\":1,\"court\":" + COURT + ",\"courtNumber\":\"(2026)小0101执17号\"}";
        done(head.act(id, desk + "apply-for-enforcement", """
                {"by":"p1","against":"p2","breached":["o2"]}"""));
        assertThat(head.act(id, desk + "record-enforcement-result", result).codes())
                .containsExactly("court.enforcement.wrong-stage");
        assertThat(head.act(id, desk + "record-enforcement-acceptance", "{\"number\":0,\"court\":{}}")
                        .pointers())
                .containsExactlyInAnyOrder("/number", "/court/name", "/court/level", "/courtNumber");
        done(head.act(id, desk + "record-enforcement-acceptance", opened));
        assertThat(head.act(id, desk + "record-enforcement-refusal", "{\"number\":1,\"ground\":\"逾期\"}")
                        .codes())
                .containsExactly("court.enforcement.wrong-stage");
        done(head.act(id, desk + "record-enforcement-result", result));
        assertThat(head.get("api/v1/staff/cases/" + id + "/history").text()).contains("enforcement-ended");

        // What the confirmation took over from the mediation is there to be read.
        JsonNode inherited = head.get("api/v1/staff/cases/" + id + "/inherited/"
                        + applied.json().path("proceeding").asText())
                .json();
        assertThat(inherited.path("from").toString()).contains(mediation);
        assertThat(inherited.path("agreement").asText()).isEqualTo("赔偿");
    }

    private static String session() {
        return """
                {"mode":"ON_SITE","place":"社会治理中心","attended":["p1","p2"],"minutes":"双方陈述",
                 "admissions":[{"by":"p1","what":"让步"}]}""";
    }

    private static String agreement(String second) {
        return """
                {"facts":"噪声","content":"赔偿","obligations":[
                  {"id":"o1","owedBy":"p2","owedTo":"p1","what":"付五百元","due":"2026-04-01"},
                  {"id":"%s","owedBy":"p2","owedTo":"p1","what":"付五百元","due":"2026-05-01"}]}""".formatted(second);
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }
}
