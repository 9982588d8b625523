package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leaders receive citizens and take cases into charge 领导接访、包案, over HTTP. */
class LeaderReceptionCounterTest {
    private static final String PUBLISHED = """
            {"leader":"housing-head","office":"副县长","organ":"government","kind":"AT_CENTRE","place":"990101",
            "day":"2026-03-03","topics":["noise"],"slots":[{"id":"s1","from":"2026-03-03T09:00:00+08:00",
            "until":"2026-03-03T10:00:00+08:00","capacity":2},{"id":"s2","from":"2026-03-03T10:00:00+08:00",
            "until":"2026-03-03T11:00:00+08:00","capacity":1}]}""";
    private static final String CHARGED = "{\"booking\":\"b1\",\"decision\":\"由我包案\",\"reportBy\":\"2026-03-20\"}";

    private final Served served = new Served();
    private final Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
    private final FileInHand day = FileInHand.opened(served, SmallCounty.CENTRE_HEAD, "leader-receptions", PUBLISHED);

    @AfterEach
    void stop() {
        served.close();
    }

    private String registered(ObjectNode matter) {
        return Caller.of(served, SmallCounty.CLERK)
                .keyed()
                .post("api/v1/staff/cases", matter.toString())
                .json()
                .path("id")
                .asText();
    }

    private static String booking(String caseId, String id, String slot) {
        return "{\"caseId\":\"" + caseId + "\",\"id\":\"" + id + "\",\"slot\":\"" + slot + "\",\"subject\":\"噪声\"}";
    }

    private static String walkIn(String id, String slot) {
        return "{\"id\":\"" + id + "\",\"slot\":\"" + slot + "\",\"subject\":\"来访\"}";
    }

    private void theDayComes() {
        served.time.advance(Duration.ofMinutes(24 * 60 + 30));
    }

    @Test
    void bookings_are_received_missed_and_put_off_and_a_case_goes_into_charge() {
        String caseId = registered(Matters.request());
        day.done("book-case", booking(caseId, "b1", "s1"));
        day.done("book-walk-in", walkIn("b2", "s1"));
        day.done("book-walk-in", walkIn("b3", "s2"));
        day.refused("book-walk-in", walkIn("b4", "s2"), "reception.full");
        day.done("put-off", "{\"booking\":\"b3\",\"reason\":\"来访人改期\"}");
        day.refused("close", "{}", "reception.booking-open", "reception.too-early");
        theDayComes();
        day.done("book-walk-in", walkIn("b4", "s2"));
        Reply charged = day.act(SmallCounty.CENTRE_HEAD, "take-into-charge", CHARGED);
        assertThat(charged.status()).as(charged.text()).isEqualTo(200);
        assertThat(charged.json().path("id").asText()).isEqualTo(caseId);
        assertThat(charged.header("ETag")).isEqualTo("\"" + head.version(caseId) + "\"");
        day.done("receive", "{\"booking\":\"b2\",\"outcome\":\"EXPLAINED\",\"decision\":\"已解释政策\"}");
        served.time.advance(Duration.ofHours(1));
        day.done("mark-missed", "{\"booking\":\"b4\"}");
        day.done("close", "{}");
        JsonNode seen = day.see();
        assertThat(seen.path("stage").asText()).isEqualTo("CLOSED");
        assertThat(seen.path("bookings").findValuesAsText("state"))
                .containsExactly("HELD", "HELD", "PUT_OFF", "MISSED");
        assertThat(seen.at("/bookings/0/outcome").asText()).isEqualTo("CHARGED");
        assertThat(seen.at("/bookings/0/caseId").asText()).isEqualTo(caseId);
        assertThat(seen.at("/bookings/2/note").asText()).isEqualTo("来访人改期");
        JsonNode charge = head.see(caseId).path("charge");
        assertThat(charge.path("office").asText()).isEqualTo("副县长");
        assertThat(charge.path("reception").asText()).isEqualTo(day.id());
        assertThat(charge.path("reportBy").asText()).isEqualTo("2026-03-20");
        assertThat(day.history()).hasSize(10).startsWith("reception-published").endsWith("reception-closed");
    }

    @Test
    void a_case_is_taken_into_charge_reported_on_and_released_without_a_reception() {
        CaseInHand matter = CaseInHand.of(served, Matters.request());
        String taken = "{\"leader\":\"police-head\",\"office\":\"副县长\",\"reportBy\":\"2026-03-10\"}";
        matter.refused("report-charge", "{\"report\":\"进展\",\"nextBy\":\"2026-03-20\"}", "case.charge.none");
        matter.done("take-into-charge", taken);
        matter.refused("take-into-charge", taken, "case.charge.before");
        matter.done("report-charge", "{\"report\":\"已约谈施工方\",\"nextBy\":\"2026-03-20\"}");
        matter.faulty(
                "take-into-charge",
                "{\"leader\":\"a b\",\"office\":\"\",\"reportBy\":\"soon\"}",
                Map.of("/leader", "identifier.malformed", "/office", "text.blank", "/reportBy", "field.date"));
        matter.absent("take-into-charge", taken);
        matter.absent("report-charge", "{\"report\":\"进展\",\"nextBy\":\"2026-03-20\"}");
        matter.absent("release-charge", "{\"reason\":\"已化解\"}");
        JsonNode charge = head.see(matter.id()).path("charge");
        assertThat(charge.at("/leader/id").asText()).isEqualTo("police-head");
        assertThat(charge.path("reportBy").asText()).isEqualTo("2026-03-20");
        assertThat(charge.at("/reports/0/text").asText()).isEqualTo("已约谈施工方");
        matter.done("release-charge", "{\"reason\":\"已化解\"}");
        assertThat(head.see(matter.id()).has("charge")).isFalse();
        Reply denied = Caller.of(served, SmallCounty.AUDITOR).act(matter.id(), "take-into-charge", taken);
        assertThat(denied.status()).isEqualTo(403);
    }

    @Test
    void a_hard_case_is_received_with_departments_and_experts_who_then_see_the_day() {
        day.absent(SmallCounty.POLICE_OFFICER);
        String caseId = registered(Matters.request());
        String panel = booking(caseId, "b1", "s1")
                .replace("}", ",\"panel\":{\"organs\":[\"police\"],\"experts\":[\"mediator\"]}}");
        day.done("book-case", panel);
        JsonNode seen =
                Caller.of(served, SmallCounty.POLICE_OFFICER).get(day.path()).json();
        assertThat(seen.at("/bookings/0/organs/0/name").asText()).isEqualTo("公安局");
        assertThat(seen.at("/bookings/0/experts/0/id").asText()).isEqualTo("mediator");
        day.refused(
                SmallCounty.POLICE_OFFICER,
                "mark-missed",
                "{\"booking\":\"b1\"}",
                "reception.not-centre",
                "reception.too-early");
        day.faulty(
                "book-case",
                panel.replace("[\"police\"]", "[]").replace("mediator", "m r"),
                Map.of("/panel/organs", "list.empty", "/panel/experts/0", "identifier.malformed"));
    }

    @Test
    void what_is_published_names_the_office_and_the_room_and_nobody() {
        day.done("book-walk-in", walkIn("b1", "s1"));
        Reply schedule = Caller.of(served, SmallCounty.HALL_OFFICER).get("api/v1/staff/reception-schedule");
        JsonNode notice = schedule.json().at("/items/0");
        assertThat(notice.path("office").asText()).isEqualTo("副县长");
        assertThat(notice.path("slots").findValuesAsText("free")).containsExactly("1", "1");
        assertThat(schedule.text()).doesNotContain("housing-head").doesNotContain("来访");
        assertThat(head.get("api/v1/staff/reception-schedule?from=2026-03-04")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(FileInHand.faults(head.get("api/v1/staff/reception-schedule?from=tomorrow")))
                .isEqualTo(Map.of("from", "field.date"));
        day.done("call-off", "{\"reason\":\"防汛\"}");
        assertThat(head.get("api/v1/staff/reception-schedule").json().path("items"))
                .isEmpty();
        assertThat(day.see().at("/bookings/0/state").asText()).isEqualTo("PUT_OFF");
        day.refused("close", "{}", "reception.stage", "reception.too-early");
    }

    @Test
    void days_are_found_by_stage_kind_organ_and_case() {
        String caseId = registered(Matters.request());
        day.done("book-case", booking(caseId, "b1", "s1"));
        assertThat(count("caseId=" + caseId + "&kind=AT_CENTRE&stage=PUBLISHED&organ=government"))
                .isOne();
        assertThat(count("kind=IN_PLACE")).isZero();
        assertThat(count("open=true")).isOne();
        assertThat(FileInHand.faults(head.get("api/v1/staff/leader-receptions?kind=ONLINE&organ=a%20b")))
                .isEqualTo(Map.of("kind", "field.word", "organ", "identifier.malformed"));
    }

    private int count(String query) {
        return head.get("api/v1/staff/leader-receptions?" + query)
                .json()
                .path("items")
                .size();
    }

    @Test
    void a_case_that_the_officer_may_not_see_is_not_booked() {
        String sealed = Caller.of(served, SmallCounty.SEALED_OFFICER)
                .keyed()
                .post("api/v1/staff/cases", Matters.report("housing").toString())
                .json()
                .path("id")
                .asText();
        Reply denied = day.act(SmallCounty.CENTRE_HEAD, "book-case", booking(sealed, "b1", "s1"));
        assertThat(denied.status()).isEqualTo(404);
        assertThat(denied.text())
                .isEqualTo(day.act(SmallCounty.CENTRE_HEAD, "book-case", booking(FileInHand.NOWHERE, "b1", "s1"))
                        .text());
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        assertThat(FileInHand.faults(head.keyed().post("api/v1/staff/leader-receptions", """
                        {"leader":"x","office":"长","organ":"government","kind":"ANYWHERE","place":"990101",
                        "day":"2026-03-03","slots":[{"id":"s 1","from":"2026-03-03T09:00:00","capacity":0}]}""")))
                .isEqualTo(Map.of(
                        "/kind", "field.word",
                        "/slots/0/id", "identifier.malformed",
                        "/slots/0/from", "field.time",
                        "/slots/0/until", "field.missing",
                        "/slots/0/capacity", "number.range"));
        day.faulty(
                "receive",
                "{\"outcome\":\"LEFT\"}",
                Map.of("/booking", "field.missing", "/outcome", "field.word", "/decision", "field.missing"));
        day.faulty("take-into-charge", "{\"booking\":\"b1\",\"decision\":\"包\"}", Map.of("/reportBy", "field.missing"));
    }

    @Test
    void every_reason_that_stands_against_it_is_told() {
        Reply refused = head.keyed()
                .post(
                        "api/v1/staff/leader-receptions",
                        PUBLISHED
                                .replace("government", "nobody")
                                .replace("noise", "fire")
                                .replace("\"day\":\"2026-03-03\"", "\"day\":\"2026-03-01\""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes())
                .containsExactly(
                        "reception.organ-unknown",
                        "reception.topic-unknown",
                        "reception.slots",
                        "reception.day-passed");
        day.refused("take-into-charge", CHARGED, "reception.booking-unknown");
        day.done("book-walk-in", walkIn("b1", "s1"));
        theDayComes();
        day.refused("take-into-charge", CHARGED, "reception.no-case");
        day.refused(
                "receive",
                "{\"booking\":\"b1\",\"outcome\":\"CHARGED\",\"decision\":\"包案\"}",
                "reception.charge-apart");
    }

    @Test
    void a_step_is_taken_on_what_was_seen_and_once() {
        day.keepsToConditions("book-walk-in", walkIn("b1", "s1"));
    }
}
