package dev.yidi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** Each thing that is looked for is found when it is there. */
class JudgeTest {
    private static final String PROBLEM = "application/problem+json";
    private static final String ABSENT =
            "{\"type\":\"tag:yidi.dev,2026:problem/absent\",\"title\":\"x\",\"status\":404,\"code\":\"absent\",\"errors\":[]}";
    private static final String WORD = Canary.word(17);

    private final Documents documents = new Documents();

    private List<String> faults(String operation, int status, String type, String body) {
        Operation asked = documents.operation(operation);
        Shot shot = new Shot(Manner.WALK, Optional.of(asked), new byte[0], false, WORD);
        Map<String, String> headers = new TreeMap<>(Map.of("content-type", type));
        return new Judge(documents).faults(shot, new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8), 1));
    }

    private List<String> faults(int status, String type, String body) {
        return faults("POST /api/v1/staff/cases/{id}/close", status, type, body);
    }

    @Test
    void a_problem_that_keeps_to_the_document_is_no_fault() {
        assertThat(faults(404, PROBLEM, ABSENT)).isEmpty();
    }

    @Test
    void a_fault_of_the_server_is_found_documented_or_not() {
        assertThat(faults(500, PROBLEM, ABSENT.replace("404", "500"))).containsExactly("status 500");
        assertThat(faults(502, PROBLEM, ABSENT.replace("404", "502")))
                .contains("status 502", "status 502 is not documented");
        assertThat(faults(0, "", "")).containsExactly("the server hung up");
    }

    @Test
    void an_answer_that_the_document_does_not_know_is_found() {
        assertThat(faults(418, PROBLEM, ABSENT.replace("404", "418"))).containsExactly("status 418 is not documented");
        assertThat(faults(404, "text/html", "<p>"))
                .containsExactly(
                        "no problem but text/html with status 404", "content type text/html is not documented");
        assertThat(faults(404, PROBLEM, ABSENT.replace("\"code\":\"absent\",", "")))
                .anyMatch(fault -> fault.contains("code"));
        assertThat(faults(404, PROBLEM, ABSENT.replace("}", ",\"more\":1}"))).anyMatch(fault -> fault.contains("more"));
        assertThat(faults(404, PROBLEM, ABSENT.replace("404", "400")))
                .contains("a problem of another status than the answer's");
        assertThat(faults("GET /api/v1/staff/cases/{id}/verification", 200, "application/json", "{}"))
                .anyMatch(fault -> fault.contains("required"))
                .contains("lacks the header ETag");
    }

    @Test
    void what_is_told_of_the_request_or_of_the_inside_is_found() {
        assertThat(faults(404, PROBLEM, ABSENT.replace("\"x\"", "\"" + WORD + "\"")))
                .containsExactly("the answer repeats what was sent: " + WORD);
        assertThat(faults(404, PROBLEM, ABSENT.replace("\"x\"", "\"" + Canary.PHONE + "\"")))
                .hasSize(1);
        assertThat(faults(404, PROBLEM, ABSENT.replace("\"x\"", "\"java.lang.NullPointerException\"")))
                .hasSize(1);
    }

    @Test
    void what_is_logged_is_looked_at_too() {
        Logs logs = new Logs();
        logs.publish(new LogRecord(Level.INFO, "started"));
        assertThat(logs.faults()).isEmpty();
        logs.publish(new LogRecord(Level.INFO, "who called: " + Canary.PHONE));
        LogRecord ours = new LogRecord(Level.SEVERE, "internal");
        ours.setLoggerName("dev.yidi.rest");
        ours.setThrown(new IllegalStateException("x"));
        logs.publish(ours);
        assertThat(logs.faults()).hasSize(2);
        assertThat(logs.heard()).isEqualTo(3);
    }

    @Test
    void a_request_can_be_read_and_has_its_canary_in_the_place_of_the_mark() {
        Draft draft = new Draft(documents.operation("GET /api/v1/staff/todo"), "/api/v1/staff/todo");
        draft.set("X", Canary.TEXT);
        assertThat(new String(draft.shot(Manner.WALK, WORD).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("GET /api/v1/staff/todo HTTP/1.1\r\nHost: localhost\r\nX: " + WORD + "\r\n\r\n");
        assertThat(draft.shot(Manner.WALK, WORD).shown())
                .startsWith("GET /api/v1/staff/todo HTTP/1.1\nHost: localhost\nX: \\xe9");
    }
}
