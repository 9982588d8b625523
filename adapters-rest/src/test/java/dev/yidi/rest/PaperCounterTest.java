package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The documents of a case 文书: listed, read, served on citizens and delivered to offices. */
class PaperCounterTest {
    private final Served served = new Served();
    private final CaseInHand matter = CaseInHand.of(served, Matters.request());

    @AfterEach
    void stop() {
        served.close();
    }

    private String paper(String kind) {
        for (JsonNode line : matter.see("/documents").json().path("items")) {
            if (line.path("kind").asText().equals(kind)) {
                return line.path("id").asText();
            }
        }
        throw new AssertionError(
                "expected a " + kind + " among " + matter.see("/documents").text());
    }

    private void answered() {
        matter.done("conclude", "{\"result\":\"RESOLVED\",\"summary\":\"一\"}");
        matter.done("answer", "{\"answer\":\"已责令停工\"}");
    }

    @Test
    void a_letter_to_a_citizen_is_read_and_served_once() {
        answered();
        String reply = paper("REPLY");
        JsonNode text = matter.see("/documents/" + reply).json();
        assertThat(text.path("title").asText()).isNotBlank();
        assertThat(text.path("text").asText()).contains("已责令停工");
        String service = "{\"document\":\"" + reply + "\",\"to\":\"p1\",\"how\":\"IN_PERSON\","
                + "\"receivedAt\":\"2026-03-02T09:00:00+08:00\",\"receipt\":\"本人签收\"}";
        matter.refused("serve-document", service.replace(",\"receipt\":\"本人签收\"", ""), "case.serve.receipt-missing");
        matter.done("serve-document", service);
        matter.refused("serve-document", service, "case.serve.before");
        for (JsonNode line : matter.see("/documents").json().path("items")) {
            if (line.path("id").asText().equals(reply)) {
                assertThat(line.at("/services/0/how").asText()).isEqualTo("IN_PERSON");
                assertThat(line.at("/services/0/to").asText()).isEqualTo("p1");
            }
        }
        matter.refused(
                "deliver-document",
                "{\"document\":\"" + reply
                        + "\",\"to\":{\"kind\":\"ORGAN\",\"name\":\"housing\"},\"how\":\"ELECTRONIC\","
                        + "\"receivedAt\":\"2026-03-02T09:00:00+08:00\"}",
                "case.paper.of-citizen");
    }

    @Test
    void a_paper_of_the_office_is_delivered_to_an_organ() {
        String form = paper("REGISTRATION");
        String delivery = "{\"document\":\"" + form + "\",\"to\":{\"kind\":\"ORGAN\",\"name\":\"housing\"},"
                + "\"how\":\"ELECTRONIC\",\"receivedAt\":\"2026-03-02T09:00:00+08:00\"}";
        matter.done("deliver-document", delivery);
        matter.refused("deliver-document", delivery, "case.serve.before");
        JsonNode shown = matter.see("/documents").json().path("items");
        assertThat(shown.toString()).contains("\"shown\":\"住建局\"");
    }

    @Test
    void what_is_no_document_of_the_case_is_absent() {
        Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
        for (String name : new String[] {"never-was", "%20"}) {
            assertThat(head.get("api/v1/staff/cases/" + matter.id() + "/documents/" + name)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        matter.faulty(
                "serve-document",
                "{\"document\":\"a b\",\"to\":\"\",\"how\":\"BIRD\",\"receivedAt\":\"heute\"}",
                Map.of(
                        "/document", "identifier.malformed",
                        "/to", "identifier.malformed",
                        "/how", "field.word",
                        "/receivedAt", "field.time"));
        matter.faulty(
                "deliver-document",
                "{\"document\":\"a\",\"to\":{\"kind\":\"MOON\"},\"how\":\"POST\",\"receivedAt\":\"2026-03-02T09:00:00+08:00\"}",
                Map.of("/to/kind", "field.word", "/to/name", "field.missing"));
    }
}
