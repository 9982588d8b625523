package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.ports.Envelope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A case as its citizen has it in hand: by the code of the slip and the end of a telephone number. */
final class CitizenCase {
    private static final AtomicInteger KEYS = new AtomicInteger();

    final Caller citizen;
    final String id;
    final String code;

    private CitizenCase(Caller citizen, String id, String code) {
        this.citizen = citizen;
        this.id = id;
        this.code = code;
    }

    /** One that was registered with {@code matter}. */
    static CitizenCase of(Served served, ObjectNode matter) {
        Reply registered = Caller.of(served, SmallCounty.CLERK).keyed().post("api/v1/staff/cases", matter.toString());
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return new CitizenCase(
                Caller.citizen(served),
                registered.json().path("id").asText(),
                registered.json().path("queryCode").asText());
    }

    CaseId caseId() {
        return new CaseId(id);
    }

    /** A command of {@code officer}'s, sent through the library. */
    static Envelope by(OfficerId officer) {
        return new Envelope("lib-" + KEYS.incrementAndGet(), officer, Optional.empty(), Optional.empty());
    }

    /** What is sent with the credential of who owns {@code factor}. */
    String shown(String factor, String more) {
        return "{\"queryCode\":\"" + code + "\",\"secondFactor\":\"" + factor + "\"" + more + "}";
    }

    /** What the applicant sends. */
    String shown(String more) {
        return shown("7777", more);
    }

    Reply ask(String way) {
        return citizen.post("api/v1/citizen/" + way, shown(""));
    }

    JsonNode follow() {
        Reply reply = ask("inquiries");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    /** Does it, and it is thanked for. */
    Reply done(String way, String more) {
        Reply reply = citizen.keyed().post("api/v1/citizen/" + way, shown(more));
        assertThat(reply.status()).as(way + reply.text()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        return reply;
    }

    void refused(String way, String more, String... codes) {
        Reply reply = citizen.keyed().post("api/v1/citizen/" + way, shown(more));
        assertThat(reply.status()).as(way + reply.text()).isEqualTo(422);
        assertThat(reply.codes()).as(way).containsExactly(codes);
    }

    void faulty(String way, String more, Map<String, String> faults) {
        Reply reply = citizen.keyed().post("api/v1/citizen/" + way, shown(more));
        assertThat(reply.status()).as(way + reply.text()).isEqualTo(400);
        Map<String, String> found = new LinkedHashMap<>();
        reply.json()
                .path("errors")
                .forEach(error -> found.put(
                        error.path("pointer").asText(), error.path("code").asText()));
        assertThat(found).as(way).containsExactlyInAnyOrderEntriesOf(faults);
    }
}
