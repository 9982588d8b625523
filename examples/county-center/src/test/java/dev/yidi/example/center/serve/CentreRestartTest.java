package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentreRestartTest {
    private static final String HOLE = """
            {"channel":"PHONE","place":"330122","title":"路面破损","narrative":"路面有坑，请修补。","kind":"REQUEST",
             "topic":"transport.road","parties":[{"role":"APPLICANT","name":"路人甲","phone":"13800005678"}]}
            """;

    @TempDir
    private Path place;

    @Test
    void what_was_answered_and_who_may_log_in_outlive_a_restart_but_no_session_does() {
        String password;
        JsonNode registered;
        Browser before;
        try (TestCentre centre = TestCentre.start(place)) {
            password = centre.password();
            before = new Browser(centre.address());
            assertThat(before.login("clerk", password).status()).isEqualTo(201);
            registered = before.post("api/v1/staff/cases", HOLE).json();
        }
        try (TestCentre centre = TestCentre.start(place)) {
            assertThat(centre.password()).isEqualTo(password);
            Browser after = new Browser(centre.address());
            assertThat(after.get("api/v1/staff/me").status()).isEqualTo(401);
            assertThat(after.login("clerk", password).status()).isEqualTo(201);

            JsonNode file = after.get(
                            "api/v1/staff/cases/" + registered.get("id").asText())
                    .json();
            assertThat(file.get("number")).isEqualTo(registered.get("number"));
            assertThat(file.get("narrative").asText()).isEqualTo("路面有坑，请修补。");
            JsonNode seen = after.post(
                            "api/v1/citizen/inquiries",
                            "{\"queryCode\":\"" + registered.get("queryCode").asText()
                                    + "\",\"secondFactor\":\"5678\"}")
                    .json();
            assertThat(seen.get("number")).isEqualTo(registered.get("number"));
        }
    }
}
