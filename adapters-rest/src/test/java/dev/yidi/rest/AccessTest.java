package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.OfficerId;
import dev.yidi.ports.profile.ProfileDocuments;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody comes in unknown, and what comes out is protected. */
class AccessTest {
    private static Served served;
    private static Caller nobody;

    @BeforeAll
    static void serve() {
        served = new Served();
        nobody = Caller.citizen(served);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void every_resource_of_the_staff_side_wants_a_credential_but_its_description() {
        List<String> reads = List.of(
                "me",
                "profile",
                "divisions",
                "todo",
                "cases",
                "figures",
                "cases/x",
                "cases/x/history",
                "cases/x/advice");
        for (String path : reads) {
            Reply reply = nobody.get("api/v1/staff/" + path);
            assertThat(reply.status()).as(path).isEqualTo(401);
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"yidi\"");
            assertThat(reply.json().path("code").asText()).isEqualTo("access.unauthenticated");
        }
        for (String path : List.of("cases", "suggestions", "searches", "cases/x/accept", "cases/x/mediations/y/sign")) {
            assertThat(nobody.keyed().post("api/v1/staff/" + path, "{}").status())
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(nobody.get("api/v1/staff/openapi.json").status()).isEqualTo(200);
        assertThat(nobody.get("api/v1/citizen/openapi.json").status()).isEqualTo(200);
    }

    @Test
    void a_credential_of_another_form_is_none() {
        for (String header : List.of(
                "clerk",
                "Basic Y2xlcms6",
                "Bearer",
                "Bearer ",
                "Bearer clerk x",
                "Bearer clerk,clerk",
                "bearer\tclerk")) {
            assertThat(nobody.with("Authorization", header)
                            .get("api/v1/staff/me")
                            .status())
                    .as(header)
                    .isEqualTo(401);
        }
        assertThat(nobody.with("Authorization", "bearer clerk")
                        .get("api/v1/staff/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tricks_with_the_path_lead_nowhere() {
        for (String path : List.of(
                "api/v1/staff;x=1/me",
                "api/v1/staff/me;x=1",
                "api/v1/staff//me",
                "api/v1/staff/./me",
                "api/v1/citizen/../staff/me",
                "api/v1/citizen/%2e%2e/staff/me",
                "api/v1/staff/%6de",
                "API/v1/staff/me",
                "api/v1/staff/me/",
                "api/v1/staff/cases/..%2f..%2fme")) {
            int status = nobody.get(path).status();
            assertThat(status).as(path).isIn(400, 401, 404);
        }
    }

    @Test
    void who_is_not_in_office_sees_nothing() {
        Caller stranger = Caller.of(served, new OfficerId("stranger"));
        Map<String, JsonNode> operations = ApiDocument.STAFF.operations();
        operations.remove("GET /api/v1/staff/openapi.json");
        operations.remove("GET /api/v1/staff/todo/changes");
        operations.forEach((name, operation) -> {
            String path = name.replaceFirst("^[A-Z]+ /", "").replaceAll("\\{[a-z]+}", "x");
            Reply reply = name.startsWith("GET ")
                    ? stranger.get(path)
                    : stranger.keyed().with("If-Match", "*").postBytes(path, new byte[0], media(operation));
            assertThat(reply.status()).as(name).isEqualTo(403);
            assertThat(reply.codes()).as(name).containsExactly("access.not-in-office");
        });
        assertThat(operations).hasSizeGreaterThan(300);
    }

    private static String media(JsonNode operation) {
        Iterator<String> media = operation.at("/requestBody/content").fieldNames();
        return media.hasNext() ? media.next() : "application/json";
    }

    @Test
    void an_officer_learns_who_and_where_they_are() {
        var me = Caller.of(served, SmallCounty.CLERK).get("api/v1/staff/me").json();
        assertThat(me.at("/officer/organ/name").asText()).isEqualTo("社会治理中心");
        assertThat(me.at("/officer/roles/0").asText()).isEqualTo("RECEPTIONIST");
        assertThat(me.at("/centre/mode").asText()).isEqualTo("CENTRE");
        assertThat(me.at("/centre/county/name").asText()).isEqualTo("小县");
    }

    @Test
    void the_county_is_shown_level_by_level() {
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        var root = clerk.get("api/v1/staff/divisions").json().at("/items");
        assertThat(root.findValuesAsText("name")).containsExactly("小县");
        var towns = clerk.get(
                        "api/v1/staff/divisions?parent=" + root.at("/0/code").asText())
                .json()
                .at("/items");
        assertThat(towns.findValuesAsText("name")).containsExactly("乙镇", "丙乡");
        assertThat(towns.findValuesAsText("hasChildren")).containsExactly("true", "false");
        assertThat(clerk.get("api/v1/staff/divisions?parent=990199").status()).isEqualTo(404);
        var profile = clerk.get("api/v1/staff/profile");
        assertThat(profile.json().at("/topics/1/parent").asText()).isEqualTo("life");
        assertThat(profile.json().at("/limits/0/basis").asText()).contains(" art. ");
        assertThat(profile.json().at("/calendar/years").findValuesAsText("year"))
                .contains("2026");
        assertThat(profile.json().path("ratingScale").toString()).isEqualTo("[\"SATISFIED\",\"UNSATISFIED\"]");
        assertThat(clerk.with("If-None-Match", profile.header("ETag"))
                        .get("api/v1/staff/profile")
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_proposed_profile_is_looked_through_and_nothing_is_changed_by_it() {
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        String held = ProfileDocuments.write(served.yidi.profile());
        var same = checked(clerk, held);
        assertThat(same.path("sound").asBoolean()).isTrue();
        assertThat(same.path("changes")).isEmpty();

        var other = checked(clerk, held.replace("小县", "大县"));
        assertThat(other.path("sound").asBoolean()).isTrue();
        assertThat(other.at("/changes/0/words").asText()).startsWith("修改 ");
        assertThat(other.at("/changes/0/after").asText()).contains("大县");

        String inForce = clerk.get("api/v1/staff/profile/document")
                .json()
                .path("document")
                .asText();
        assertThat(checked(clerk, inForce).path("changes"))
                .as("read as it was written")
                .isEmpty();
        assertThat(inForce).contains("\"routing\"", "\"ladders\"");

        var faulty = checked(clerk, held.replace("\"mode\"", "\"mood\""));
        assertThat(faulty.path("sound").asBoolean()).isFalse();
        assertThat(faulty.path("faults").findValuesAsText("pointer")).contains("/mood", "");
        assertThat(faulty.path("faults").findValuesAsText("code")).contains("profile.unknown-field", "profile.missing");
        assertThat(clerk.get("api/v1/staff/profile").json().path("name").asText())
                .isEqualTo(served.yidi.profile().name());
    }

    private static JsonNode checked(Caller by, String document) {
        Reply reply = by.post(
                "api/v1/staff/profile/checks",
                Reply.JSON.createObjectNode().put("document", document).toString());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void personal_data_is_kept_out_of_caches_frames_and_guesses() {
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        for (Reply reply : List.of(
                clerk.get("api/v1/staff/me"),
                clerk.get("api/v1/staff/cases/never-was"),
                nobody.get("api/v1/staff/me"),
                nobody.get("api/v1/staff/openapi.json"),
                nobody.post("api/v1/citizen/inquiries", "{}"))) {
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(reply.header("Vary")).isEqualTo("Accept-Language, Accept-Encoding, Authorization");
            assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void the_runtime_adds_no_pages_of_its_own() {
        assertThat(nobody.get("application.wadl").status()).isEqualTo(404);
        assertThat(nobody.get("api/v1/staff/application.wadl").status()).isEqualTo(404);
        assertThat(nobody.get("").status()).isEqualTo(404);
    }
}
