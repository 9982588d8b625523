package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pool of mediators and the studios 调解专家库, over HTTP. */
class PoolCounterTest {
    private static final String ENROLMENT = """
            {"mediator":"mediator","name":"李燕","madePublic":"燕姐","topics":["noise"],"languages":["zh","wu.tonglu"],
            "serves":"990101101","affiliation":{"kind":"STUDIO","name":"燕姐调解室","organ":"centre"},"capacity":5,
            "days":["TUESDAY","MONDAY"],"ties":[{"organ":"police","kind":"WORKED_FOR"}]}""";
    private static final String ENTERED =
            "{\"enrolment\":" + ENROLMENT + ",\"from\":\"2026-03-01\",\"until\":\"2026-12-31\"}";
    private static final String RENEWED = "{\"from\":\"2027-01-01\",\"until\":\"2027-12-31\"}";

    private final Served served = new Served();
    private final Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
    private final FileInHand mediator = FileInHand.opened(served, SmallCounty.CENTRE_HEAD, "mediators", ENTERED);

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void an_accreditation_is_suspended_restored_and_renewed() {
        JsonNode entered = mediator.see();
        assertThat(entered.path("mediator").asText()).isEqualTo("mediator");
        assertThat(entered.path("madePublic").asText()).isEqualTo("燕姐");
        assertThat(entered.path("status").asText()).isEqualTo("VALID");
        assertThat(entered.path("days").toString()).isEqualTo("[\"MONDAY\",\"TUESDAY\"]");
        assertThat(entered.at("/ties/0/organ/name").asText()).isEqualTo("公安局");
        mediator.refused("restore", "{}", "mediator.not-suspended");
        mediator.done("suspend", "{\"reason\":\"核查投诉\"}");
        assertThat(mediator.see().path("status").asText()).isEqualTo("SUSPENDED");
        mediator.done("restore", "{}");
        mediator.refused("renew", "{\"from\":\"2026-03-01\",\"until\":\"2026-12-31\"}", "mediator.not-longer");
        mediator.done("renew", RENEWED);
        assertThat(mediator.see().path("status").asText()).isEqualTo("NOT_YET");
        assertThat(mediator.see().at("/accreditation/until").asText()).isEqualTo("2027-12-31");
        assertThat(mediator.history())
                .containsExactly(
                        "mediator-entered",
                        "accreditation-suspended",
                        "accreditation-restored",
                        "accreditation-renewed");
    }

    @Test
    void the_pool_is_shown_entry_by_entry_and_searched_by_topic_language_and_place() {
        assertThat(found("")).isEqualTo("mediator");
        assertThat(found("?topic=noise&language=wu.tonglu&division=990101101&affiliation=STUDIO"))
                .isEqualTo("mediator");
        for (String other : List.of("topic=land", "language=yue", "division=990101", "affiliation=LAW_FIRM")) {
            assertThat(found("?" + other)).as(other).isEmpty();
        }
        assertThat(head.get("api/v1/staff/mediator-pool?division=x").status()).isEqualTo(400);
    }

    private String found(String query) {
        Reply reply = head.get("api/v1/staff/mediator-pool" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().at("/items/0/mediator").asText();
    }

    @Test
    void the_mediator_notes_leave_and_nothing_else() {
        String leave = "{\"from\":\"2026-03-09\",\"until\":\"2026-03-13\"}";
        mediator.done(SmallCounty.MEDIATOR, "take-leave", leave);
        mediator.refused(SmallCounty.MEDIATOR, "take-leave", leave, "mediator.leave-noted");
        assertThat(mediator.see().at("/leaves/0/until").asText()).isEqualTo("2026-03-13");
        Reply denied = mediator.act(SmallCounty.MEDIATOR, "renew", RENEWED);
        assertThat(denied.status()).isEqualTo(403);
        mediator.faulty(
                "take-leave",
                "{\"from\":\"2026-03-13\",\"until\":\"2026-03-09\"}",
                Map.of("/until", "validity.reversed"));
    }

    @Test
    void what_is_read_is_enough_to_change_one_thing_of_it() {
        mediator.done(
                "change-enrolment", "{\"enrolment\":" + ENROLMENT.replace("\"capacity\":5", "\"capacity\":8") + "}");
        JsonNode changed = mediator.see();
        assertThat(changed.path("capacity").asInt()).isEqualTo(8);
        assertThat(changed.path("madePublic").asText()).isEqualTo("燕姐");
        mediator.refused(
                "change-enrolment",
                "{\"enrolment\":" + ENROLMENT.replace("\"mediator\":\"mediator\"", "\"mediator\":\"another\"") + "}",
                "mediator.other");
    }

    @Test
    void a_mediator_is_read_by_the_file_and_by_the_id_that_cases_name() {
        Reply byName = head.get("api/v1/staff/named-mediators/mediator");
        assertThat(byName.text()).isEqualTo(head.get(mediator.path()).text());
        assertThat(head.get("api/v1/staff/named-mediators/nobody").status()).isEqualTo(404);
        assertThat(head.get("api/v1/staff/named-mediators/a%20b").status()).isEqualTo(404);
        assertThat(Caller.of(served, SmallCounty.POLICE_OFFICER)
                        .get("api/v1/staff/named-mediators/mediator")
                        .text())
                .isEqualTo(head.get("api/v1/staff/named-mediators/nobody").text());
    }

    @Test
    void the_pool_is_asked_by_affiliation_stage_organ_and_mediator() {
        assertThat(count("affiliation=STUDIO&stage=ACCREDITED&organ=centre&mediator=mediator"))
                .isOne();
        assertThat(count("affiliation=LAW_FIRM")).isZero();
        assertThat(count("mediator=another")).isZero();
        mediator.done("suspend", "{\"reason\":\"核查投诉\"}");
        assertThat(count("stage=SUSPENDED")).isOne();
        assertThat(FileInHand.faults(head.get("api/v1/staff/mediators?affiliation=FAMILY&mediator=a%20b&stage=NEW")))
                .isEqualTo(
                        Map.of("affiliation", "field.word", "mediator", "identifier.malformed", "stage", "field.word"));
    }

    private int count(String query) {
        return head.get("api/v1/staff/mediators?" + query).json().path("items").size();
    }

    @Test
    void studios_are_shown_to_everybody_while_their_mediators_are_accredited() {
        Reply studios = Caller.of(served, SmallCounty.HALL_OFFICER).get("api/v1/staff/studios");
        JsonNode studio = studios.json().at("/items/0");
        assertThat(studio.path("name").asText()).isEqualTo("燕姐调解室");
        assertThat(studio.path("mediators").toString()).isEqualTo("[\"燕姐\"]");
        assertThat(studio.path("languages").toString()).isEqualTo("[\"wu.tonglu\",\"zh\"]");
        assertThat(studio.at("/topics/0/name").asText()).isEqualTo("噪声");
        assertThat(studio.at("/ratings/all").asInt()).isZero();
        assertThat(studios.text()).doesNotContain("李燕");
        served.time.advance(Duration.ofDays(365));
        assertThat(head.get("api/v1/staff/studios").json().path("items")).isEmpty();
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        String wrong = ENTERED.replace("[\"noise\"]", "[]")
                .replace("\"wu.tonglu\"", "\"WU\"")
                .replace("STUDIO", "HOME")
                .replace("\"capacity\":5", "\"capacity\":0")
                .replace("TUESDAY", "SOMEDAY")
                .replace("\"police\"", "\"a b\"")
                .replace("2026-12-31", "later");
        assertThat(FileInHand.faults(head.keyed().post("api/v1/staff/mediators", wrong)))
                .isEqualTo(Map.of(
                        "/enrolment/topics", "list.empty",
                        "/enrolment/languages/1", "code.malformed",
                        "/enrolment/affiliation/kind", "field.word",
                        "/enrolment/capacity", "number.range",
                        "/enrolment/days/0", "field.word",
                        "/enrolment/ties/0/organ", "identifier.malformed",
                        "/until", "field.date"));
    }

    @Test
    void every_reason_that_stands_against_it_is_told() {
        assertThat(head.keyed().post("api/v1/staff/mediators", ENTERED).codes()).containsExactly("file.exists-already");
        Reply refused = head.keyed()
                .post(
                        "api/v1/staff/mediators",
                        ENTERED.replace("\"mediator\":\"mediator\"", "\"mediator\":\"another\"")
                                .replace("noise", "fire")
                                .replace("990101101", "990102")
                                .replace("\"police\"", "\"nobody\"")
                                .replace("\"until\":\"2026-12-31\"", "\"until\":\"2026-02-01\""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes())
                .containsExactly(
                        "mediator.topic-unknown",
                        "mediator.place-unknown",
                        "mediator.organ-unknown",
                        "mediator.term-reversed",
                        "mediator.term-passed");
    }

    @Test
    void a_step_is_taken_on_what_was_seen_and_once() {
        mediator.keepsToConditions("renew", RENEWED);
    }

    @Test
    void another_organ_finds_no_such_mediator() {
        mediator.absent(SmallCounty.POLICE_OFFICER);
        assertThat(mediator.act(SmallCounty.POLICE_OFFICER, "take-leave", RENEWED)
                        .status())
                .isEqualTo(404);
    }
}
