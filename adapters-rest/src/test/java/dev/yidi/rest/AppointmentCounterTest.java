package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.OfficerId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The appointments of the windows before officers 预约台: booked, moved, arrived, missed, closed and told. */
class AppointmentCounterTest {
    private static final String HALL = "api/v1/staff/hall/";
    private static final String REASON = "\"reason\":\"设备检修\"";

    private final Served served = new Served();
    private final Caller clerk = Caller.of(served, SmallCounty.CLERK);
    private final Caller dispatcher = Caller.of(served, SmallCounty.DISPATCHER);

    @AfterEach
    void stop() {
        served.close();
    }

    private JsonNode slots(String query) {
        return clerk.get(HALL + "slots?window=w1&" + query).json().path("items");
    }

    private static String seat(String from) {
        return "\"window\":\"w1\",\"from\":\"" + from + "\"";
    }

    private static String place(String from) {
        return "{" + seat(from)
                + ",\"topic\":\"noise\",\"name\":\"王芳\",\"phone\":\"13900007777\",\"channel\":\"PHONE\"}";
    }

    private String booked(String from) {
        Reply booked = clerk.keyed().post(HALL + "appointments", place(from));
        assertThat(booked.status()).as(booked.text()).isEqualTo(200);
        assertThat(booked.json().path("queryCode").asText()).hasSize(26);
        return booked.json().path("number").asText();
    }

    private Reply act(Caller by, String number, String deed, String body) {
        return by.keyed().post(HALL + "appointments/" + number + "/" + deed, body);
    }

    private void done(String number, String deed, String body) {
        Reply reply = act(dispatcher, number, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(200);
    }

    private JsonNode see(String number) {
        return dispatcher.get(HALL + "appointments/" + number).json();
    }

    private void waitUntil(String time) {
        Instant then = OffsetDateTime.parse(time).toInstant();
        served.time.advance(Duration.between(served.time.instant(), then));
    }

    @Test
    void an_appointment_is_booked_seen_moved_and_its_holder_taken_to_the_queue() {
        JsonNode free = slots("from=2026-03-03&days=1");
        String number = booked(free.at("/1/from").asText());
        assertThat(see(number).at("/topic/name").asText()).isEqualTo("噪声");
        assertThat(see(number).path("state").asText()).isEqualTo("BOOKED");
        String later = free.at("/3/from").asText();
        done(number, "move", "{" + seat(later) + "}");
        assertThat(see(number).path("from").asText()).isEqualTo(later);
        assertThat(act(dispatcher, number, "arrive", "{}").codes()).containsExactly("appointment.not-today");
        waitUntil("2026-03-03T08:00:00+08:00");
        assertThat(dispatcher
                        .get(HALL + "appointments?window=w1&day=2026-03-03")
                        .json()
                        .path("items")
                        .findValuesAsText("number"))
                .containsExactly(number);
        assertThat(act(dispatcher, number, "arrive", "{}").codes()).containsExactly("appointment.too-early");
        waitUntil(later);
        Caller once = dispatcher.keyed();
        Reply arrived = once.post(HALL + "appointments/" + number + "/arrive", "{\"grounds\":[\"ELDERLY\"]}");
        assertThat(arrived.status()).as(arrived.text()).isEqualTo(200);
        assertThat(arrived.json().path("how").asText()).isEqualTo("ON_TIME");
        assertThat(once.post(HALL + "appointments/" + number + "/arrive", "{\"grounds\":[\"ELDERLY\"]}")
                        .json())
                .isEqualTo(arrived.json());
        JsonNode ticket = dispatcher
                .get(HALL + "tickets/" + arrived.json().path("ticket").asText())
                .json();
        assertThat(ticket.path("appointment").asText()).isEqualTo(number);
        assertThat(ticket.path("grounds").toString()).contains("ELDERLY");
        assertThat(dispatcher
                        .get(HALL + "appointments/" + number + "/history")
                        .json()
                        .path("items")
                        .findValuesAsText("type"))
                .contains("booking-made", "booker-arrived");
        JsonNode figures = dispatcher.get(HALL + "appointment-figures").json();
        assertThat(figures.path("arrived").asInt()).isOne();
        assertThat(figures.at("/lateShare/denominator").asInt()).isOne();
    }

    @Test
    void an_appointment_is_cancelled_or_missed() {
        JsonNode free = slots("days=1");
        String cancelled = booked(free.at("/5/from").asText());
        done(cancelled, "cancel", "{}");
        assertThat(act(dispatcher, cancelled, "cancel", "{}").codes()).containsExactly("appointment.not-open");
        String missed = booked(free.at("/5/from").asText());
        assertThat(act(dispatcher, missed, "miss", "{}").codes()).containsExactly("appointment.not-late-yet");
        waitUntil(free.at("/5/until").asText());
        served.time.advance(Duration.ofHours(2));
        done(missed, "miss", "{}");
        assertThat(see(missed).path("state").asText()).isEqualTo("MISSED");
    }

    @Test
    void who_had_booked_at_a_window_that_closes_stands_in_the_list_of_those_to_tell_until_told() {
        String number = booked(slots("from=2026-03-03&days=1").at("/0/from").asText());
        String closing = "{\"day\":\"2026-03-03\",\"hours\":\"08:30-12:00\"," + REASON + "}";
        Reply closed = dispatcher.keyed().post(HALL + "windows/w1/close", closing);
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        assertThat(dispatcher.get(HALL + "to-tell").json().path("items").findValuesAsText("number"))
                .containsExactly(number);
        assertThat(see(number).path("toBeTold").asBoolean()).isTrue();
        done(number, "told", "{}");
        assertThat(dispatcher.get(HALL + "to-tell").json().path("items")).isEmpty();
        assertThat(act(dispatcher, number, "told", "{}").codes()).containsExactly("appointment.not-to-be-told");
        String taken = "{\"day\":\"2026-03-03\",\"hours\":\"08:30-12:00\"}";
        assertThat(dispatcher.keyed().post(HALL + "windows/w1/reopen", taken).status())
                .isEqualTo(200);
        assertThat(dispatcher.keyed().post(HALL + "windows/w1/reopen", taken).codes())
                .containsExactly("appointment.not-closed");
    }

    @Test
    void a_slot_is_booked_in_a_case_and_none_in_a_sealed_one() {
        CaseInHand dispute = CaseInHand.of(served, Matters.dispute());
        String from = slots("from=2026-03-03&days=1").at("/0/from").asText();
        String body = place(from).replace("{", "{\"caseId\":\"" + dispute.id() + "\",");
        Reply booked = clerk.keyed().post(HALL + "case-appointments", body);
        assertThat(booked.status()).as(booked.text()).isEqualTo(200);
        assertThat(see(booked.json().path("number").asText()).path("caseId").asText())
                .isEqualTo(dispute.id());
        String sealed = CaseInHand.of(served, SmallCounty.SEALED_OFFICER, Matters.report("housing"))
                .id();
        Reply unseen = clerk.keyed().post(HALL + "case-appointments", body.replace(dispute.id(), sealed));
        Reply never = clerk.keyed().post(HALL + "case-appointments", body.replace(dispute.id(), FileInHand.NOWHERE));
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.text()).isEqualTo(never.text());
    }

    @Test
    void a_consultation_takes_a_slot_and_its_client_is_offered_the_time() {
        CaseInHand dispute = CaseInHand.of(served, Matters.dispute());
        String way = dispute.begun("consultations", "{\"kind\":\"LEGAL\",\"client\":\"p1\",\"child\":false}");
        String from = slots("from=2026-03-03&days=1").at("/0/from").asText();
        String body = "{\"caseId\":\"" + dispute.id() + "\",\"consultation\":\""
                + way.substring(way.indexOf("/") + 1, way.length() - 1) + "\"," + seat(from)
                + ",\"adviser\":\"centre-head\",\"place\":\"咨询室\",\"channel\":\"VISIT\"}";
        Reply warned =
                Caller.of(served, SmallCounty.CENTRE_HEAD).keyed().post(HALL + "consultation-appointments", body);
        Reply booked = warned.status() == 200
                ? warned
                : Caller.of(served, SmallCounty.CENTRE_HEAD)
                        .keyed()
                        .post(HALL + "consultation-appointments", body.replace("}", ",\"despiteWarning\":true}"));
        assertThat(booked.status()).as(warned.text() + booked.text()).isEqualTo(200);
        assertThat(dispute.history()).contains("consultation-advanced");
        assertThat(Caller.of(served, SmallCounty.HALL_OFFICER)
                        .keyed()
                        .post(HALL + "consultation-appointments", body)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        assertThat(
                        FileInHand.faults(
                                clerk.keyed()
                                        .post(
                                                HALL + "appointments",
                                                "{\"window\":\"w 1\",\"from\":\"gleich\",\"name\":\"\",\"channel\":\"FUNK\",\"deputy\":{\"name\":\" \"}}")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/window", "identifier.malformed",
                        "/from", "field.time",
                        "/name", "text.blank",
                        "/channel", "field.word",
                        "/deputy/name", "text.blank"));
        assertThat(FileInHand.faults(dispatcher
                        .keyed()
                        .post(
                                HALL + "windows/w1/close",
                                "{\"day\":\"2026-03-03\",\"hours\":\"12:00-08:30\"," + REASON + "}")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("/hours", "time-range.malformed"));
        assertThat(clerk.get(HALL + "slots?days=90").codes()).containsExactly("number.range");
    }

    @Test
    void who_may_not_see_an_appointment_finds_none() {
        String number = booked(slots("from=2026-03-03&days=1").at("/0/from").asText());
        for (OfficerId officer : new OfficerId[] {SmallCounty.HALL_OFFICER, SmallCounty.NO_ROLE}) {
            Caller other = Caller.of(served, officer);
            for (String below : new String[] {"", "/history"}) {
                Reply denied = other.get(HALL + "appointments/" + number + below);
                assertThat(denied.status()).as(officer + below).isEqualTo(404);
                assertThat(denied.text())
                        .isEqualTo(other.get(HALL + "appointments/never-was" + below)
                                .text());
            }
            assertThat(other.get(HALL + "appointments?day=2026-03-03").json().path("items"))
                    .isEmpty();
            assertThat(other.get(HALL + "to-tell").json().path("items")).isEmpty();
        }
    }
}
