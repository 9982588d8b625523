package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desk that sees to personal data 个人信息保护: consents, disclosures, requests, holds, looks and erasure. */
class DataProtectionCounterTest {
    private static final String TO_HOUSING = "\"to\":{\"kind\":\"ORGAN\",\"name\":\"housing\"},\"purpose\":\"HANDLE\",";

    private final Served served = new Served();
    private final CaseInHand matter = CaseInHand.of(served, Matters.request());

    @AfterEach
    void stop() {
        served.close();
    }

    private JsonNode status() {
        return matter.see("/data").json();
    }

    private void closed() {
        matter.done("conclude", "{\"result\":\"RESOLVED\",\"summary\":\"一\"}");
        matter.done("answer", "{\"answer\":\"已停工\"}");
        matter.done("close", "{}");
    }

    @Test
    void a_consent_is_given_rested_on_and_taken_back() {
        matter.done("data/give-consent", "{\"party\":\"p1\"," + TO_HOUSING + "\"kinds\":[\"CONTACT\"]}");
        String consent = status().at("/consents/0/id").asText();
        assertThat(status().at("/consents/0/to/shown").asText()).isEqualTo("住建局");
        String passing =
                "{" + TO_HOUSING + "\"kinds\":[\"CONTACT\"],\"ground\":\"CONSENT\",\"consent\":\"" + consent + "\"}";
        matter.done("data/disclose", passing);
        matter.done("data/withdraw-consent", "{\"consent\":\"" + consent + "\"}");
        assertThat(status().at("/consents/0/withdrawn").asText()).isNotBlank();
        matter.refused("data/disclose", passing, "case.disclose.no-consent");
        JsonNode disclosures = matter.see("/data/disclosures").json().path("items");
        assertThat(disclosures.findValuesAsText("consent")).contains(consent);
    }

    @Test
    void a_masked_value_is_shown_whole_for_a_purpose_and_the_look_is_kept() {
        String look =
                "{\"party\":\"p1\",\"kind\":\"IDENTITY_NUMBER\",\"purpose\":\"VERIFY_IDENTITY\",\"ground\":\"STATUTORY_DUTY\"}";
        assertThat(matter.see("").text()).doesNotContain(Matters.IDENTITY);
        Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
        Caller once = head.keyed().with("If-Match", "*");
        Reply shown = once.post("api/v1/staff/cases/" + matter.id() + "/data/reveal", look);
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.json().path("value").asText()).isEqualTo(Matters.IDENTITY);
        long version = head.version(matter.id());
        assertThat(once.post("api/v1/staff/cases/" + matter.id() + "/data/reveal", look)
                        .json())
                .isEqualTo(shown.json());
        assertThat(head.version(matter.id())).isEqualTo(version);
        assertThat(matter.see("/data/disclosures").text())
                .contains("centre-head")
                .doesNotContain(Matters.IDENTITY);
        matter.refused("data/reveal", look.replace("STATUTORY_DUTY", "CONSENT"), "case.disclose.consent-unexpected");
    }

    @Test
    void a_request_is_made_and_a_correction_granted_of_the_party_that_is_there() {
        matter.done("data/make-request", "{\"party\":\"p1\",\"right\":\"CORRECTION\",\"detail\":\"姓名有误\"}");
        String request = status().at("/requests/0/id").asText();
        JsonNode open = requests("");
        assertThat(open.path("items")).hasSize(1);
        assertThat(open.at("/items/0/line/id").asText()).isEqualTo(matter.id());
        assertThat(open.at("/items/0/request").asText()).isEqualTo(request);
        assertThat(open.at("/items/0/right").asText()).isEqualTo("CORRECTION");
        assertThat(open.at("/items/0/decidable").asBoolean()).isTrue();
        assertThat(open.toString()).as("their words are in the case").doesNotContain("姓名有误");
        assertThat(requests("?decidableOnly=true&limit=1")).isEqualTo(open);
        String corrected = "{\"request\":\"" + request + "\",\"granted\":true,\"corrected\":"
                + "{\"party\":\"%s\",\"name\":\"王芳菲\",\"phone\":\"13900007777\"}}";
        matter.refused(
                "data/decide-request",
                corrected.formatted("p9"),
                "case.subject-request.correction-unexpected",
                "case.party.unknown");
        matter.done("data/decide-request", corrected.formatted("p1"));
        assertThat(status().at("/requests/0/granted").asBoolean()).isTrue();
        assertThat(matter.see("").json().at("/parties/0/name").asText()).isEqualTo("王芳菲");
        assertThat(requests("").path("items")).isEmpty();
        matter.refused(
                "data/decide-request",
                "{\"request\":\"" + request + "\",\"granted\":false}",
                "case.subject-request.decided",
                "case.reason-missing");
    }

    @Test
    void what_is_erased_is_proposed_by_one_officer_and_carried_out_by_another() {
        closed();
        String erasure = "{\"form\":\"RESTRICTED\",\"ground\":\"UNLAWFUL_PROCESSING\"}";
        String carried = "{\"form\":\"RESTRICTED\"}";
        matter.done("data/set-hold", "{\"ground\":\"INSPECTION\"}");
        assertThat(status().path("holds").toString()).isEqualTo("[\"INSPECTION\"]");
        matter.done("data/lift-hold", "{\"ground\":\"INSPECTION\"}");
        matter.done("data/propose-erasure", erasure);
        assertThat(status().at("/proposal/by/id").asText()).isEqualTo("centre-head");
        assertThat(status().path("actions").toString())
                .contains("\"reject-erasure\"", "\"set-hold\"")
                .doesNotContain("carry-out-erasure", "propose-erasure", "lift-hold");
        matter.done("data/reject-erasure", "{\"reason\":\"仍需核对\"}");
        matter.done("data/propose-erasure", erasure);
        Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
        Reply own = head.act(matter.id(), "data/carry-out-erasure", carried);
        assertThat(own.status()).isEqualTo(403);
        Caller keeper = Caller.of(served, SmallCounty.DATA_OFFICER);
        JsonNode retention = keeper.get("api/v1/staff/retention").json();
        assertThat(retention.at("/items/0/caseId").asText()).isEqualTo(matter.id());
        assertThat(retention.at("/items/0/dates/due").asText()).isNotBlank();
        assertThat(keeper.get("api/v1/staff/cases/" + matter.id() + "/data")
                        .json()
                        .path("actions")
                        .toString())
                .contains("\"carry-out-erasure\"");
        Reply done = keeper.act(matter.id(), "data/carry-out-erasure", carried);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(head.get("api/v1/staff/cases/" + matter.id()).status()).isEqualTo(404);
        JsonNode erased =
                keeper.get("api/v1/staff/cases/" + matter.id() + "/data").json();
        assertThat(erased.at("/erasure/form").asText()).isEqualTo("RESTRICTED");
        assertThat(keeper.act(matter.id(), "data/lift-restriction", "{\"reason\":\"复核\"}")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode requests(String query) {
        return Caller.of(served, SmallCounty.CENTRE_HEAD)
                .get("api/v1/staff/data-requests" + query)
                .json();
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        matter.faulty(
                "data/give-consent",
                "{\"party\":\"p 1\",\"to\":{\"kind\":\"ORGAN\"},\"purpose\":\"FUN\",\"kinds\":[]}",
                Map.of(
                        "/party", "identifier.malformed",
                        "/to/name", "field.missing",
                        "/purpose", "field.word",
                        "/kinds", "list.empty"));
        matter.faulty(
                "data/decide-request",
                "{\"request\":\"r1\",\"corrected\":{\"party\":\"p1\",\"identity\":{\"scheme\":\"RESIDENT_ID\",\"number\":\"1\"}}}",
                Map.of(
                        "/granted", "field.missing",
                        "/corrected/name", "field.missing",
                        "/corrected/identity/number", "identity.malformed"));
        assertThat(Caller.of(served, SmallCounty.DATA_OFFICER)
                        .get("api/v1/staff/retention?limit=0")
                        .codes())
                .containsExactly("number.range");
        assertThat(FileInHand.faults(Caller.of(served, SmallCounty.DATA_OFFICER)
                        .get("api/v1/staff/data-requests?limit=201&cursor=%20&decidableOnly=maybe")))
                .containsOnlyKeys("limit", "cursor", "decidableOnly");
    }

    @Test
    void who_may_not_read_the_list_is_told_so_and_another_organ_finds_no_such_case() {
        Reply denied = Caller.of(served, SmallCounty.NO_ROLE).get("api/v1/staff/retention");
        assertThat(denied.status()).as(denied.text()).isEqualTo(403);
        assertThat(Caller.of(served, SmallCounty.NO_ROLE)
                        .get("api/v1/staff/data-requests")
                        .codes())
                .containsExactly("access.not-permitted");
        matter.absent("data/set-hold", "{\"ground\":\"INSPECTION\"}");
        matter.absent(
                "data/reveal",
                "{\"party\":\"p1\",\"kind\":\"NAME\",\"purpose\":\"HANDLE\",\"ground\":\"STATUTORY_DUTY\"}");
    }
}
