package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Appointments at windows, booked, looked at, moved and cancelled by citizens 网上预约. */
class CitizenAppointmentsTest {
    private static final String BASE = "api/v1/citizen/appointments";
    private static final String ABSENT_CODE = "0".repeat(26);

    private final Served served = new Served();
    private final Caller citizen = Caller.citizen(served);

    @AfterEach
    void stop() {
        served.close();
    }

    private static String booking(String from, String proof) {
        return "{\"window\":\"w1\",\"from\":\"" + from
                + "\",\"topic\":\"noise\",\"name\":\"王芳\",\"phone\":\"13900007777\"," + "\"proof\":\"" + proof + "\"}";
    }

    private JsonNode slots() {
        return citizen.get(BASE + "/slots?window=w1&topic=noise&from=2026-03-03&days=1")
                .json()
                .path("items");
    }

    private JsonNode booked() {
        Reply booked = citizen.keyed().post(BASE, booking(slots().at("/0/from").asText(), Served.PROOF));
        assertThat(booked.status()).as(booked.text()).isEqualTo(200);
        return booked.json();
    }

    private static String shown(JsonNode booked, String factor, String more) {
        return "{\"queryCode\":\"" + booked.path("queryCode").asText() + "\",\"secondFactor\":\"" + factor + "\"" + more
                + "}";
    }

    @Test
    void a_slot_is_looked_for_booked_moved_and_cancelled() {
        JsonNode free = slots();
        assertThat(free.at("/0/name").asText()).isEqualTo("一号窗口");
        assertThat(free.at("/0/day").asText()).isEqualTo("2026-03-03");
        JsonNode booked = booked();
        assertThat(slots().at("/0/free").asInt()).isEqualTo(free.at("/0/free").asInt() - 1);

        JsonNode mine =
                citizen.post(BASE + "/inquiries", shown(booked, "7777", "")).json();
        assertThat(mine.path("number")).isEqualTo(booked.path("number"));
        assertThat(mine.at("/state/text").asText()).isEqualTo("已预约");
        assertThat(mine.path("changeable").asBoolean()).isTrue();
        assertThat(mine.toString()).doesNotContain("王芳").doesNotContain("13900007777");

        String later = free.at("/2/from").asText();
        Reply moved = citizen.keyed()
                .post(BASE + "/move", shown(booked, "7777", ",\"window\":\"w1\",\"from\":\"" + later + "\""));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(citizen.post(BASE + "/inquiries", shown(booked, "7777", ""))
                        .json()
                        .path("from")
                        .asText())
                .isEqualTo(later);

        Reply cancelled = citizen.keyed().post(BASE + "/cancel", shown(booked, "7777", ""));
        assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
        assertThat(citizen.post(BASE + "/inquiries", shown(booked, "7777", ""))
                        .json()
                        .at("/state/code")
                        .asText())
                .isEqualTo("cancelled");
        assertThat(citizen.keyed()
                        .post(BASE + "/cancel", shown(booked, "7777", ""))
                        .codes())
                .containsExactly("appointment.not-open");
    }

    @Test
    void a_number_that_nobody_verified_books_nothing_and_learns_nothing() {
        String slot = slots().at("/0/from").asText();
        for (String from : new String[] {slot, "2020-01-01T09:00:00+08:00"}) {
            Reply refused = citizen.keyed().post(BASE, booking(from, "guessed"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.codes()).containsExactly("booking.number-not-verified");
        }
        assertThat(slots().at("/0/free").asInt()).isPositive();
    }

    @Test
    void a_repeat_gets_the_same_appointment_and_takes_no_second_place() {
        Caller once = citizen.keyed();
        String body = booking(slots().at("/0/from").asText(), Served.PROOF);
        JsonNode first = once.post(BASE, body).json();
        int left = slots().at("/0/free").asInt();
        served.time.advance(Duration.ofMinutes(1));
        assertThat(once.post(BASE, body).json()).isEqualTo(first);
        assertThat(slots().at("/0/free").asInt()).isEqualTo(left);
        assertThat(citizen.post(BASE, body).status()).isEqualTo(400);
    }

    @Test
    void a_wrong_end_of_the_number_and_an_unknown_code_look_the_same_for_every_way_back() {
        JsonNode booked = booked();
        String seat = ",\"window\":\"w1\",\"from\":\"" + slots().at("/1/from").asText() + "\"";
        for (String way : new String[] {"inquiries", "move", "cancel"}) {
            String more = way.equals("move") ? seat : "";
            Reply wrong = citizen.keyed().post(BASE + "/" + way, shown(booked, "0000", more));
            Reply unknown = citizen.keyed()
                    .post(
                            BASE + "/" + way,
                            "{\"queryCode\":\"" + ABSENT_CODE + "\",\"secondFactor\":\"7777\"" + more + "}");
            assertThat(wrong.status()).as(way).isEqualTo(404);
            assertThat(wrong.text()).as(way).isEqualTo(unknown.text());
        }
    }

    @Test
    void a_slot_that_is_not_there_is_refused_with_its_reason() {
        Reply refused = citizen.keyed().post(BASE, booking("2026-03-03T03:15:00+08:00", Served.PROOF));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).contains("appointment.no-slot");
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        Reply reply = citizen.keyed().post(BASE, """
                        {"window":"w 1","from":"morgen","kind":"X","name":" ","phone":"abc",
                        "identity":{"scheme":"RESIDENT_ID","number":"1"},"deputy":{"phone":"1"}}""");
        Map<String, String> found = new LinkedHashMap<>();
        reply.json()
                .path("errors")
                .forEach(error -> found.put(
                        error.path("pointer").asText(), error.path("code").asText()));
        assertThat(found)
                .containsKeys(
                        "/window",
                        "/from",
                        "/kind",
                        "/name",
                        "/phone",
                        "/identity/number",
                        "/deputy/name",
                        "/deputy/phone",
                        "/proof");
        assertThat(citizen.get(BASE + "/slots?days=90").codes()).containsExactly("number.range");
        assertThat(citizen.get(BASE + "/slots?dayz=9").codes()).containsExactly("parameter.unknown");
    }
}
