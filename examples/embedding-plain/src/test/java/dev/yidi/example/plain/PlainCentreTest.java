package dev.yidi.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program runs alone, on either path, and stops when it is told to. */
class PlainCentreTest {
    @Test
    void it_serves_a_case_on_the_class_path_and_on_the_module_path(@TempDir Path one, @TempDir Path other)
            throws Exception {
        try (Program onClassPath = Program.onClassPath(PlainCentre.class, one);
                Program onModulePath = Program.onModulePath(PlainCentre.class, other)) {
            URI first = onClassPath.address();
            URI second = onModulePath.address();
            new Walk(first, Program.TOKEN).go();
            new Walk(second, Program.TOKEN).go();
            assertThat(strangers(first, "203.0.113.9", 300)).startsWith(401).endsWith(429);
            assertThat(strangers(first, "203.0.113.10", 1)).containsExactly(401);
            List<Screen> screens = List.of(Screen.at(first), Screen.at(second));

            assertThat(onClassPath.stops()).isTrue();
            assertThat(onModulePath.stops()).isTrue();
            assertThat(screens).allMatch(Screen::ends);
        }
        assertThat(one.resolve("yidi.mv.db")).isNotEmptyFile();
        assertThat(other.resolve("yidi.mv.db")).isNotEmptyFile();
    }

    /** What strangers whose address is told by the proxy are answered, who come so often at most, until they are turned away. */
    private static List<Integer> strangers(URI base, String address, int times) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < times && !answers.contains(429); i++) {
            HttpRequest request = HttpRequest.newBuilder(base.resolve("api/v1/staff/todo"))
                    .header("Authorization", "Bearer nobody-s")
                    .header("X-Forwarded-For", address)
                    .build();
            answers.add(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        }
        return answers;
    }
}
