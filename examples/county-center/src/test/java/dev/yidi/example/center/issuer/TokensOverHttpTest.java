package dev.yidi.example.center.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yidi.core.OfficerId;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.home.CentreHome;
import dev.yidi.example.center.serve.RunningCentre;
import dev.yidi.ports.profile.Presets;
import dev.yidi.testkit.MovableTime;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running centre and its issuer, each over HTTP: the tokens it takes, and those it does not. */
class TokensOverHttpTest {
    private static final CountyProfile PROFILE = Presets.centre();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final OfficerId CLERK = new OfficerId("clerk");

    @TempDir
    private static Path place;

    private static final MovableTime TIME = MovableTime.at("2026-03-02T01:00:00Z");
    private static CentreHome home;
    private static RunningCentre centre;
    private static DevelopmentIssuer issuer;

    @BeforeAll
    static void start() {
        home = CentreHome.open(place, PROFILE, new SecureRandom());
        centre = RunningCentre.start(home, PROFILE, 0, TIME, Optional.of(0));
        issuer = centre.issuer().orElseThrow();
    }

    @AfterAll
    static void stop() {
        centre.close();
        home.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> asked(String account, String password) {
        URI token = issuer.address().resolve("/token");
        String body = "{\"username\":\"" + account + "\",\"password\":\"" + password + "\"}";
        return send(HttpRequest.newBuilder(token).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String given(String account) throws IOException {
        HttpResponse<String> answer =
                asked(account, centre.accounts().password().orElseThrow());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode said = JSON.readTree(answer.body());
        assertThat(said.path("token_type").asText()).isEqualTo("Bearer");
        return said.path("access_token").asText();
    }

    private static HttpResponse<String> me(String token) {
        return send(HttpRequest.newBuilder(centre.address().resolve("/api/v1/staff/me"))
                .header("Authorization", "Bearer " + token));
    }

    private static void isNobody(String token) {
        HttpResponse<String> answer = me(token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"yidi\"");
        assertThat(answer.body()).doesNotContain("clerk").doesNotContain("exp");
    }

    private static String claims(String name, Object value) throws IOException {
        Map<String, Object> claims = new HashMap<>(issuer.claims(CLERK));
        claims.put(name, value);
        return JSON.writeValueAsString(claims);
    }

    @Test
    void pages_of_the_centre_and_of_nobody_else_may_ask_it() {
        assertThat(asked("clerk", "wrong").headers().firstValue("Access-Control-Allow-Origin"))
                .contains(centre.address().toString().replaceAll("/$", ""));
        assertThat(send(HttpRequest.newBuilder(centre.address().resolve("/console/")))
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("connect-src 'self' " + issuer.address() + ";");
        assertThat(send(HttpRequest.newBuilder(centre.address().resolve("/api/v1/sessions")))
                        .body())
                .isEqualTo("{\"issuer\":\"" + issuer.address() + "\"}");
    }

    @Test
    void who_knows_the_password_gets_a_token_and_is_let_in_as_themselves() throws IOException {
        HttpResponse<String> answer = me(given("clerk"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).at("/officer/id").asText()).isEqualTo("clerk");
        assertThat(JSON.readTree(me(given("auditor")).body())
                        .at("/officer/roles/0")
                        .asText())
                .isEqualTo("AUDITOR");
    }

    @Test
    void who_does_not_gets_none_and_is_locked_out_in_the_end() {
        for (int i = 0; i < 5; i++) {
            assertThat(asked("grid", "guess" + i).statusCode()).isEqualTo(401);
        }
        assertThat(asked("grid", centre.accounts().password().orElseThrow()).statusCode())
                .isEqualTo(401);
        assertThat(asked("stranger", "x").statusCode()).isEqualTo(401);
        assertThat(send(HttpRequest.newBuilder(issuer.address().resolve("/token")))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_token_that_has_run_out_lets_nobody_in() throws IOException {
        String token = given("clerk");
        assertThat(me(token).statusCode()).isEqualTo(200);
        TIME.advance(DevelopmentIssuer.LIFE.plus(Duration.ofMinutes(2)));
        isNobody(token);
        assertThat(me(given("clerk")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_for_another_or_of_another_lets_nobody_in() throws IOException {
        isNobody(issuer.key().token(claims("aud", "elsewhere")));
        isNobody(issuer.key().token(claims("iss", "https://login.example.cn")));
        isNobody(issuer.key().token(claims("iss", issuer.address() + "/")));
        isNobody(issuer.key().token(claims("exp", TIME.instant().getEpochSecond() - 120)));
    }

    @Test
    void a_token_by_another_key_lets_nobody_in_whatever_name_the_key_has() throws IOException {
        String claims = JSON.writeValueAsString(issuer.claims(CLERK));
        isNobody(SigningKey.draw(issuer.key().name(), new SecureRandom()).token(claims));
        isNobody(SigningKey.draw("another", new SecureRandom()).token(claims));
    }

    @Test
    void a_token_that_nobody_signed_lets_nobody_in() throws IOException {
        String header =
                "{\"typ\":\"at+jwt\",\"alg\":\"none\",\"kid\":\"" + issuer.key().name() + "\"}";
        String content = SigningKey.base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                + SigningKey.base64(
                        JSON.writeValueAsString(issuer.claims(CLERK)).getBytes(StandardCharsets.UTF_8));
        isNobody(content + ".");
        isNobody(content);
        String good = given("clerk");
        isNobody(content + good.substring(good.lastIndexOf('.')));
    }

    @Test
    void a_key_that_is_changed_while_the_centre_runs_is_found_and_the_old_one_believed_no_longer_than_it_may()
            throws IOException {
        String before = given("clerk");
        assertThat(me(before).statusCode()).isEqualTo(200);
        issuer.rotate();
        TIME.advance(Duration.ofSeconds(40));
        assertThat(me(given("clerk")).statusCode()).isEqualTo(200);
        isNobody(before);
    }

    @Test
    void whoever_has_a_token_may_no_more_than_their_role() throws IOException {
        HttpResponse<String> denied =
                send(HttpRequest.newBuilder(centre.address().resolve("/api/v1/staff/retention"))
                        .header("Authorization", "Bearer " + given("clerk")));
        assertThat(denied.statusCode()).isEqualTo(403);
        String stranger = JSON.writeValueAsString(issuer.claims(new OfficerId("stranger")));
        assertThat(me(issuer.key().token(stranger)).statusCode()).isEqualTo(403);
    }
}
