package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.GiveConsent;
import dev.yidi.core.casefile.ServeDocument;
import dev.yidi.core.casefile.ServiceMethod;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.ports.DocumentLine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What citizens know and ask about their own data, and the letters they were served 个人信息权利与文书. */
class CitizenDataTest {
    private final Served served = new Served();
    private final CitizenCase matter = CitizenCase.of(served, both());

    @AfterEach
    void stop() {
        served.close();
    }

    private static ObjectNode both() {
        ObjectNode matter = Matters.request();
        matter.withArray("parties")
                .addObject()
                .put("role", "APPLICANT")
                .put("name", "赵六")
                .put("phone", "13700002222");
        return matter;
    }

    private void consented(String id, String party) {
        served.yidi
                .dataProtectionDesk()
                .conduct(
                        CitizenCase.by(SmallCounty.CLERK),
                        matter.caseId(),
                        new GiveConsent(
                                new ConsentId(id),
                                new PartyId(party),
                                Optional.empty(),
                                Recipient.of(SmallCounty.HOUSING),
                                DisclosurePurpose.HANDLE,
                                Set.of(DataKind.CONTACT)))
                .orElseThrow();
    }

    private DocumentId answered() {
        Caller dispatcher = Caller.of(served, SmallCounty.DISPATCHER);
        Caller housing = Caller.of(served, SmallCounty.HOUSING_OFFICER);
        dispatcher.act(matter.id, "dispatch", "{\"verb\":\"FORWARD\",\"to\":\"housing\",\"reason\":\"一\"}");
        housing.act(matter.id, "accept", "{}");
        housing.act(matter.id, "conclude", "{\"result\":\"RESOLVED\",\"summary\":\"一\"}");
        housing.act(matter.id, "answer", "{\"answer\":\"已责令停工\"}");
        return served.yidi.documents().list(SmallCounty.HOUSING_OFFICER, matter.caseId()).orElseThrow().stream()
                .filter(line -> line.kind() == DocumentKind.REPLY)
                .map(DocumentLine::id)
                .findFirst()
                .orElseThrow();
    }

    private void serve(DocumentId document) {
        served.yidi
                .documents()
                .serve(
                        CitizenCase.by(SmallCounty.HOUSING_OFFICER),
                        matter.caseId(),
                        new ServeDocument(
                                document,
                                new PartyId("p1"),
                                ServiceMethod.IN_PERSON,
                                served.time.instant(),
                                Optional.of(FreeText.of("本人签收"))))
                .orElseThrow();
    }

    @Test
    void who_received_data_is_told_in_plain_words() {
        answered();
        JsonNode line = matter.ask("data/disclosures/inquiries").json().at("/items/0");
        assertThat(line.at("/kind/text").asText()).isEqualTo("单位");
        assertThat(line.path("receiver").asText()).isEqualTo("住建局");
        assertThat(line.at("/purpose/text").asText()).isEqualTo("办理事项");
        assertThat(line.at("/ground/text").asText()).isEqualTo("履行法定职责、法定义务");
        assertThat(line.path("basis").asText()).startsWith("个人信息保护法(2021)");
    }

    @Test
    void a_consent_is_taken_back_once_and_by_who_gave_it_only() {
        consented("c1", "p1");
        consented("c2", "p2");
        JsonNode consents = matter.ask("data/consents/inquiries").json();
        assertThat(consents.path("items").findValuesAsText("id")).containsExactly("c1");
        assertThat(consents.at("/items/0/receiver").asText()).isEqualTo("住建局");
        assertThat(consents.toString()).doesNotContain("p1\"").doesNotContain("p2\"");
        matter.refused("data/consents/withdraw", ",\"consent\":\"c2\"", "case.consent.unknown");
        matter.refused("data/consents/withdraw", ",\"consent\":\"c9\"", "case.consent.unknown");
        matter.done("data/consents/withdraw", ",\"consent\":\"c1\"");
        assertThat(matter.ask("data/consents/inquiries")
                        .json()
                        .at("/items/0/withdrawn")
                        .asText())
                .isEqualTo("2026-03-02T09:00:00+08:00");
        matter.refused("data/consents/withdraw", ",\"consent\":\"c1\"", "case.nothing-changed");
    }

    @Test
    void a_request_about_ones_own_data_is_kept_for_who_asked_and_repeated_without_a_second() {
        Caller once = matter.citizen.keyed();
        String asked = matter.shown(",\"right\":\"CORRECTION\",\"detail\":\"住址有误\"");
        Reply first = once.post("api/v1/citizen/data/requests", asked);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(once.post("api/v1/citizen/data/requests", asked).json()).isEqualTo(first.json());
        JsonNode mine = matter.ask("data/requests/inquiries").json();
        assertThat(mine.path("items").size()).isOne();
        assertThat(mine.at("/items/0/right/text").asText()).isEqualTo("更正、补充");
        assertThat(mine.at("/items/0/granted").isMissingNode()).isTrue();
        assertThat(mine.toString()).doesNotContain("住址");
        assertThat(matter.citizen
                        .post("api/v1/citizen/data/requests/inquiries", matter.shown("2222", ""))
                        .json()
                        .path("items"))
                .isEmpty();
        matter.refused("data/requests", ",\"right\":\"CORRECTION\"", "case.reason-missing");
    }

    @Test
    void a_letter_is_read_by_who_was_served_with_it_and_no_other_letter_is() {
        DocumentId reply = answered();
        String asked = matter.shown(",\"document\":\"" + reply + "\"");
        Reply before = matter.citizen.post("api/v1/citizen/documents/inquiries", asked);
        Reply never =
                matter.citizen.post("api/v1/citizen/documents/inquiries", matter.shown(",\"document\":\"never-was\""));
        assertThat(before.status()).isEqualTo(404);
        assertThat(before.text()).isEqualTo(never.text());
        serve(reply);
        assertThat(matter.follow().at("/documents/0/id").asText()).isEqualTo(reply.value());
        Reply read = matter.citizen.post("api/v1/citizen/documents/inquiries", asked);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.json().path("kind").asText()).isEqualTo("reply");
        assertThat(read.json().path("text").asText()).contains("已责令停工");
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        Reply neighbour = matter.citizen.post(
                "api/v1/citizen/documents/inquiries", matter.shown("2222", ",\"document\":\"" + reply + "\""));
        assertThat(neighbour.status()).as("served on somebody else").isEqualTo(404);
        assertThat(neighbour.text()).isEqualTo(never.text());
        assertThat(matter.citizen
                        .post("api/v1/citizen/inquiries", matter.shown("2222", ""))
                        .json()
                        .path("documents"))
                .isEmpty();
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        matter.faulty(
                "data/requests",
                ",\"right\":\"FORGET\",\"detail\":\"\"",
                Map.of("/right", "field.word", "/detail", "text.blank"));
        matter.faulty("data/consents/withdraw", ",\"consent\":\"c 1\"", Map.of("/consent", "identifier.malformed"));
        matter.faulty("documents/inquiries", "", Map.of("/document", "field.missing"));
    }
}
