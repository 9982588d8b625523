package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningCentreTest {
    private static final String LEAK = """
            {"channel":"VISIT","window":"w01","place":"330122002000","title":"楼上漏水","narrative":"楼上漏水，泡坏了天花板。",
             "visitors":1,"kind":"DISPUTE","topic":"dispute.neighbour",
             "parties":[{"role":"APPLICANT","name":"路人甲","phone":"13800001234"},{"role":"RESPONDENT","name":"路人乙"}]}
            """;

    @TempDir
    private static Path place;

    private static TestCentre centre;

    @BeforeAll
    static void start() {
        centre = TestCentre.start(place);
    }

    @AfterAll
    static void stop() {
        centre.close();
    }

    private static Browser as(String account) {
        Browser browser = new Browser(centre.address());
        assertThat(browser.login(account, centre.password()).status()).isEqualTo(201);
        return browser;
    }

    @Test
    void it_listens_on_this_machine_alone() {
        assertThat(centre.address().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void nobody_gets_in_without_a_log_in() {
        Browser stranger = new Browser(centre.address());

        assertThat(stranger.get("api/v1/staff/me").status()).isEqualTo(401);
        Browser.Page wrong = stranger.login("clerk", "wrong");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("content-type")).startsWith("application/problem+json");
        assertThat(wrong.json().get("title").asText()).isEqualTo("账号或口令不对");
        assertThat(stranger.post("api/v1/sessions", "{\"username\":\"clerk\"").status())
                .isEqualTo(400);
        assertThat(stranger.post("api/v1/sessions", "[]").status()).isEqualTo(400);
    }

    @Test
    void after_too_many_tries_the_door_says_for_how_long_it_stays_shut() {
        Browser guesser = new Browser(centre.address());
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.login("grid", "guess" + i).status()).isEqualTo(401);
        }

        Browser.Page shut = guesser.login("grid", centre.password());
        assertThat(shut.status()).isEqualTo(429);
        assertThat(Integer.parseInt(shut.header("retry-after"))).isBetween(1, 901);
    }

    @Test
    void who_logs_out_is_out() {
        Browser clerk = as("clerk");

        assertThat(clerk.get("api/v1/staff/me").json().at("/officer/id").asText())
                .isEqualTo("clerk");
        assertThat(clerk.delete("api/v1/sessions/current").status()).isEqualTo(204);
        assertThat(clerk.get("api/v1/staff/me").status()).isEqualTo(401);
    }

    @Test
    void a_matter_goes_from_the_window_to_the_village_and_the_citizen_follows_it() {
        JsonNode registered = as("clerk").post("api/v1/staff/cases", LEAK).json();
        String path = "api/v1/staff/cases/" + registered.get("id").asText();

        Browser dispatcher = as("dispatcher");
        JsonNode advice = dispatcher.get(path + "/advice").json();
        String organ = advice.at("/organ/id").asText();
        Browser.Page sent = dispatcher.act(
                path + "/dispatch",
                registered.get("version").asLong(),
                "{\"verb\":\"SINK\",\"to\":\"" + organ + "\",\"reason\":\"就近化解\"}");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);

        Browser village = as(organ);
        assertThat(village.get("api/v1/staff/todo").text())
                .contains(registered.get("number").asText());
        Browser.Page accepted =
                village.act(path + "/accept", sent.json().get("version").asLong(), "{}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);

        JsonNode seen = new Browser(centre.address())
                .post(
                        "api/v1/citizen/inquiries",
                        "{\"queryCode\":\"" + registered.get("queryCode").asText() + "\",\"secondFactor\":\"1234\"}")
                .json();
        assertThat(seen.get("number")).isEqualTo(registered.get("number"));
        assertThat(seen.at("/responsible/organ").asText())
                .isEqualTo(advice.at("/organ/name").asText());
    }

    @Test
    void a_stale_page_changes_nothing() {
        JsonNode registered = as("clerk").post("api/v1/staff/cases", LEAK).json();
        String path = "api/v1/staff/cases/" + registered.get("id").asText();

        assertThat(as("clerk").act(path + "/add-note", 1, "{\"text\":\"记一笔\"}").status())
                .isEqualTo(412);
    }

    @Test
    void a_port_in_use_is_said_in_one_line() {
        int port = centre.address().getPort();

        assertThatThrownBy(() -> RunningCentre.requireFree(port))
                .isInstanceOfSatisfying(
                        ExitException.class, e -> assertThat(e.exit()).isEqualTo(Exit.PORT_IN_USE))
                .hasMessageContaining("port " + port + " is in use");
    }

    @Test
    void the_greeting_says_where_who_with_what_and_how_to_stop() {
        String greeting = String.join(
                "\n",
                new Greeting(
                                centre.running(),
                                TestCentre.PROFILE,
                                centre.home().data().path())
                        .lines());

        assertThat(greeting)
                .contains(
                        centre.address().toString(),
                        centre.password(),
                        place.toAbsolutePath().toString())
                .contains("clerk", "dispatcher", "Ctrl+C", "停止 stop");
    }
}
