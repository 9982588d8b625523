package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.OfficerId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where citizens let somebody run their errands 信访代办: mandates given, worked under, reported on and taken back. */
class MandateCounterTest {
    private static final String MANDATE = """
            {"principal":"p1","proxy":"grid-worker","kind":"GRID_WORKER","scope":["URGE","ADD_MATERIAL","ATTEND"],
            "from":"2026-03-02","until":"2026-04-01","reportBy":"2026-04-05","form":"ORAL","record":"口头委托"}""";

    private final Served served = new Served();
    private final Caller clerk = Caller.of(served, SmallCounty.CLERK);
    private final String id = clerk.keyed()
            .post("api/v1/staff/cases", Matters.request().toString())
            .json()
            .path("id")
            .asText();

    @AfterEach
    void stop() {
        served.close();
    }

    private Reply act(OfficerId officer, String deed, String body) {
        return Caller.of(served, officer)
                .keyed()
                .with("If-Match", "*")
                .post("api/v1/staff/cases/" + id + "/" + deed, body);
    }

    private void done(OfficerId officer, String deed, String body) {
        Reply reply = act(officer, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(200);
    }

    private String given() {
        done(SmallCounty.CLERK, "give-mandate", MANDATE);
        return clerk.get("api/v1/staff/cases/" + id + "/history")
                .json()
                .path("items")
                .findValuesAsText("mandate")
                .get(0);
    }

    @Test
    void a_proxy_acts_within_the_mandate_and_reports_back() {
        String mandate = "\"mandate\":\"" + given() + "\"";
        Reply within = Caller.of(served, SmallCounty.GRID_WORKER)
                .keyed()
                .with("If-Match", "*")
                .with("On-Behalf-Of", "p1")
                .post("api/v1/staff/cases/" + id + "/add-material", "{\"text\":\"照片\"}");
        assertThat(within.status()).as(within.text()).isEqualTo(200);
        Reply beyond = Caller.of(served, SmallCounty.GRID_WORKER)
                .keyed()
                .with("If-Match", "*")
                .with("On-Behalf-Of", "p1")
                .post("api/v1/staff/cases/" + id + "/withdraw", "{\"parties\":[\"p1\"],\"reason\":\"一\"}");
        assertThat(beyond.codes()).contains("mandate.outside-scope");
        done(SmallCounty.GRID_WORKER, "save-trip", "{" + mandate + ",\"place\":\"县中心\",\"purpose\":\"MATERIAL\"}");
        assertThat(act(SmallCounty.CLERK, "save-trip", "{" + mandate + ",\"place\":\"县中心\",\"purpose\":\"MATERIAL\"}")
                        .codes())
                .containsExactly("mandate.not-proxy");
        done(SmallCounty.GRID_WORKER, "report-to-principal", "{" + mandate + ",\"report\":\"已代交材料\"}");
        JsonNode seen = Caller.of(served, SmallCounty.GRID_WORKER).see(id);
        assertThat(seen.at("/trips/saved/0/place").asText()).isEqualTo("县中心");
        assertThat(seen.at("/trips/saved/0/mandate")).isEqualTo(seen.at("/mandates/0/id"));
        assertThat(seen.at("/mandates/0/reports/0/text").asText()).isEqualTo("已代交材料");
        assertThat(seen.at("/mandates/0/actions").toString())
                .isEqualTo("[\"save-trip\",\"report-to-principal\",\"revoke-mandate\"]");
        assertThat(clerk.see(id).at("/mandates/0/actions").toString()).isEqualTo("[\"revoke-mandate\"]");
        done(SmallCounty.CLERK, "revoke-mandate", "{" + mandate + "}");
        assertThat(act(SmallCounty.CLERK, "revoke-mandate", "{" + mandate + "}").codes())
                .containsExactly("mandate.revoked-before");
        assertThat(clerk.see(id).at("/mandates/0/revokedAt").asText()).isNotEmpty();
    }

    @Test
    void a_matter_is_registered_in_the_place_of_its_citizen_with_the_mandate() {
        ObjectNode both = Reply.JSON.createObjectNode();
        both.set("matter", Matters.request());
        ObjectNode mandate = both.putObject("mandate");
        mandate.put("principal", "p1").put("proxy", "grid-worker").put("kind", "GRID_WORKER");
        mandate.putArray("scope").add("REGISTER").add("ATTEND");
        mandate.put("from", "2026-03-02").put("until", "2026-04-01").put("reportBy", "2026-04-05");
        mandate.put("form", "WRITTEN").put("record", "委托书");
        Caller worker = Caller.of(served, SmallCounty.GRID_WORKER).keyed().with("On-Behalf-Of", "p1");
        Reply registered = worker.post("api/v1/staff/proxy-registrations", both.toString());
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(worker.post("api/v1/staff/proxy-registrations", both.toString())
                        .json())
                .isEqualTo(registered.json());
        JsonNode history = worker.get(
                        "api/v1/staff/cases/" + registered.json().path("id").asText() + "/history")
                .json();
        assertThat(history.path("items").findValuesAsText("type")).contains("mandate-given");
        both.withObject("/mandate").put("until", "2026-02-01");
        Reply reversed = worker.keyed().post("api/v1/staff/proxy-registrations", both.toString());
        assertThat(FileInHand.faults(reversed)).containsExactlyEntriesOf(Map.of("/mandate/until", "validity.reversed"));
    }

    @Test
    void who_came_to_the_wrong_level_is_taken_to_the_right_one() {
        String guide = "{\"to\":\"housing\",\"reason\":\"属住建职责\",\"mandate\":"
                + MANDATE.replace("grid-worker", "dispatcher").replace("GRID_WORKER", "WINDOW_OFFICER") + "}";
        assertThat(act(SmallCounty.DISPATCHER, "guide-as-proxy", guide.replace(",\"ATTEND\"", ""))
                        .codes())
                .contains("mandate.without-attendance");
        done(SmallCounty.DISPATCHER, "guide-as-proxy", guide);
        JsonNode seen = Caller.of(served, SmallCounty.DISPATCHER).see(id);
        assertThat(seen.at("/dispatches/0/verb").asText()).isEqualTo("GUIDE");
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        assertThat(FileInHand.faults(act(
                        SmallCounty.CLERK,
                        "give-mandate",
                        MANDATE.replace("\"p1\"", "\"p 1\"").replace("[\"URGE\",\"ADD_MATERIAL\",\"ATTEND\"]", "[]"))))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("/principal", "identifier.malformed", "/scope", "list.empty"));
        assertThat(FileInHand.faults(
                        act(SmallCounty.CLERK, "give-mandate", MANDATE.replace("2026-04-01", "2026-02-01"))))
                .containsExactlyEntriesOf(Map.of("/until", "validity.reversed"));
        assertThat(FileInHand.faults(
                        act(SmallCounty.CLERK, "report-to-principal", "{\"mandate\":\"m1\",\"report\":\" \"}")))
                .containsExactlyEntriesOf(Map.of("/report", "text.blank"));
    }
}
