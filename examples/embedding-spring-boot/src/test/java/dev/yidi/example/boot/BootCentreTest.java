package dev.yidi.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The centre runs inside Spring Boot, is watched by it, and ends with it. Started once, so the end comes last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BootCentreTest {
    private static final long PATIENCE_SECONDS = 5;

    private static final String TOKEN = "a-token-of-the-clerk";

    private static ConfigurableApplicationContext context;
    private static URI base;
    private static CompletableFuture<Void> stream;

    @BeforeAll
    static void start(@TempDir Path directory) {
        SpringApplication boot = new SpringApplication(BootCentre.class, Slow.Beside.class);
        context = boot.run(
                "--server.port=0",
                "--YIDI_DATA=" + directory,
                "--centre.key=" + "00".repeat(32),
                "--centre.token=" + TOKEN);
        base = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    @Order(1)
    void it_serves_a_case_and_its_meters_hold_nothing_personal() throws Exception {
        new Walk(base, TOKEN).go("walk-1");

        HttpResponse<String> ready = ask("actuator/health/readiness").get(60, TimeUnit.SECONDS);
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("UP");

        String meters = ask("actuator/prometheus").get(60, TimeUnit.SECONDS).body();

        assertThat(meters)
                .contains("yidi_command_seconds_count{county=\"330122\",end=\"done\",kind=\"RegisterCase\"} 1")
                .contains("method=\"GET\",route=\"/api/v1/staff/cases/{id}\",status=\"200\"} 1")
                .contains("yidi_store_up{county=\"330122\"} 1.0")
                .doesNotContain("张三", "13800001234", "clerk-1", "路灯");
    }

    @Test
    @Order(2)
    void the_list_of_what_waits_is_followed_until_it_ends() throws Exception {
        HttpResponse<Stream<String>> followed = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(base.resolve("api/v1/staff/todo/changes"))
                                .header("Authorization", "Bearer " + TOKEN)
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.ofLines());
        assertThat(followed.statusCode()).isEqualTo(200);
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        stream = CompletableFuture.runAsync(() -> followed.body()
                .filter(line -> line.startsWith("event:"))
                .map(line -> line.substring("event:".length()).strip())
                .forEach(events::add));
        assertThat(events.poll(60, TimeUnit.SECONDS)).isEqualTo("position");

        new Walk(base, TOKEN).go("walk-2");

        assertThat(events.poll(60, TimeUnit.SECONDS)).isEqualTo("change");
        assertThat(stream).isNotDone();
    }

    @Test
    @Order(3)
    void what_is_under_way_when_it_ends_is_answered_and_what_comes_then_is_turned_away() throws Exception {
        CompletableFuture<HttpResponse<String>> underWay = ask("slow");
        assertThat(Slow.BEGUN.await(60, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> end = CompletableFuture.runAsync(context::close);
        awaitRefusal();
        assertThat(underWay).isNotDone();

        Slow.LEAVE.countDown();
        assertThat(underWay.get(60, TimeUnit.SECONDS).body()).isEqualTo("done");
        end.get(60, TimeUnit.SECONDS);
        assertThat(stream).succeedsWithin(60, TimeUnit.SECONDS);
    }

    /** Asks until the server takes no more: it is told to stop on a thread of its own, at a time nobody knows. */
    private static void awaitRefusal() throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < until) {
            try {
                if (ask("health").get(PATIENCE_SECONDS, TimeUnit.SECONDS).statusCode() == 503) {
                    return;
                }
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(IOException.class);
                return;
            } catch (TimeoutException e) {
                return; // the system took the connection, and nobody reads from it any more
            }
        }
        throw new AssertionError("it still takes requests");
    }

    /** Each on a connection of its own. */
    private static CompletableFuture<HttpResponse<String>> ask(String path) {
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
    }
}
