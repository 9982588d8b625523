package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.OfficerId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do nothing with a file beside the cases: every command and every read of every register, found by the annotations
 * of what is served and sent with the example of its document, is denied to who has no role and to who only reads.
 */
class FileAccessTest {
    private static final String STAFF = "/api/v1/staff/";

    /** Who may see the files of a register and does not keep it; an auditor for the others. */
    private static final Map<String, OfficerId> READERS = Map.of(
            "conferences", SmallCounty.HOUSING_OFFICER,
            "leader-receptions", SmallCounty.HOUSING_OFFICER);

    /** What is about something else that its example names and that is not there, or what the reader's role may do elsewhere. */
    private static final Map<String, Integer> OTHERWISE = Map.of(
            "put-case", 404,
            "put-supervision", 404,
            "book-case", 404,
            "link-dispute", 404,
            "report-task", 422);

    private static final Map<String, String> FILES = new LinkedHashMap<>();
    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served();
        file("supervisions", """
                {"organ":"housing","place":"990101","trigger":"SHIRKING","level":"REMINDER","demand":"限期答复"}""");
        file("conferences", """
                {"title":"会议","session":"2026-03-02T10:00:00+08:00","members":["housing","government"]}""");
        file("leader-receptions", """
                {"leader":"police-head","office":"副县长","organ":"government","kind":"AT_CENTRE","place":"990101",
                "day":"2026-03-03","slots":[{"id":"s1","from":"2026-03-03T09:00:00+08:00",
                "until":"2026-03-03T10:00:00+08:00","capacity":2}]}""");
        FileInHand.of(served, SmallCounty.CENTRE_HEAD, "leader-receptions", FILES.get("leader-receptions"))
                .done("book-walk-in", """
                        {"id":"b1","slot":"s1","subject":"来访",
                        "panel":{"organs":["housing"],"experts":["mediator"]}}""");
        file("risk-assessments", "{\"decision\":\"新建\",\"initiator\":\"centre\",\"place\":\"990101\"}");
        file("mediators", """
                {"enrolment":{"mediator":"li-yan","name":"李燕","topics":["noise"],"languages":["zh"],"serves":"990101",
                "affiliation":{"kind":"ORGAN","name":"中心"},"capacity":5,"days":["MONDAY"]},"from":"2026-03-01",
                "until":"2026-12-31"}""");
        signal();
    }

    private static void signal() {
        Caller.of(served, SmallCounty.CLERK)
                .keyed()
                .post("api/v1/staff/cases", Matters.group(12).toString());
        FILES.put(
                "signals",
                served.yidi.preventionOffice().sweep().raised().get(0).value());
    }

    private static void file(String register, String body) {
        FILES.put(
                register,
                FileInHand.opened(served, SmallCounty.CENTRE_HEAD, register, body)
                        .id());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static List<String> commands() {
        return served(POST.class);
    }

    static List<String> reads() {
        return served(GET.class);
    }

    /** The addresses of the registers that take {@code verb}. */
    @SuppressWarnings("deprecation")
    private static List<String> served(Class<? extends java.lang.annotation.Annotation> verb) {
        List<String> paths = new ArrayList<>();
        for (Object part : RestApi.builder()
                .yidi(served.yidi)
                .identities(credentials -> Optional.empty())
                .validator(Served.VALIDATOR)
                .build()
                .getSingletons()) {
            Path base = part.getClass().getAnnotation(Path.class);
            for (Method method : part.getClass().getDeclaredMethods()) {
                Path below = method.getAnnotation(Path.class);
                if (base != null && method.isAnnotationPresent(verb)) {
                    paths.add("/" + base.value() + (below == null ? "" : "/" + below.value()));
                }
            }
        }
        return paths.stream()
                .filter(path -> FILES.containsKey(register(path)) && !path.contains("/named/"))
                .toList();
    }

    private static String register(String path) {
        return path.substring(STAFF.length()).split("/", 2)[0];
    }

    private static OfficerId reader(String path) {
        return READERS.getOrDefault(register(path), SmallCounty.AUDITOR);
    }

    private static Reply asked(OfficerId officer, String path, String id) {
        return Caller.of(served, officer).get(path.replace("{id}", id).substring(1));
    }

    private static Reply sent(OfficerId officer, String path, String id) {
        JsonNode example =
                ApiDocument.STAFF.operations().get("POST " + path).at("/requestBody/content/application~1json/example");
        return Caller.of(served, officer)
                .keyed()
                .with("If-Match", "*")
                .post(path.replace("{id}", id).substring(1), example.toString());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void who_has_no_role_can_do_nothing(String path) {
        Reply denied = sent(SmallCounty.NO_ROLE, path, FILES.get(register(path)));
        if (path.contains("{id}")) {
            assertThat(denied.status()).as(denied.text()).isEqualTo(404);
            assertThat(denied.text())
                    .isEqualTo(
                            sent(SmallCounty.NO_ROLE, path, FileInHand.NOWHERE).text());
        } else {
            assertThat(denied.status()).as(denied.text()).isEqualTo(403);
            assertThat(denied.codes()).containsExactly("access.not-permitted");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void who_only_reads_is_told_that_the_role_is_missing(String path) {
        Reply denied = sent(reader(path), path, FILES.get(register(path)));
        int usual = register(path).equals("leader-receptions") ? 422 : 403;
        int expected = OTHERWISE.getOrDefault(path.substring(path.lastIndexOf('/') + 1), usual);
        assertThat(denied.status()).as(denied.text()).isEqualTo(expected);
        if (expected == 403) {
            assertThat(denied.codes()).contains("access.not-permitted");
        } else if (expected == 422) {
            assertThat(denied.codes()).containsAnyOf("reception.not-centre", "conference.stage");
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void who_has_no_role_reads_nothing(String path) {
        Reply reply = asked(SmallCounty.NO_ROLE, path, FILES.get(register(path)));
        if (path.contains("{id}")) {
            assertThat(reply.status()).as(reply.text()).isEqualTo(404);
            assertThat(reply.text())
                    .isEqualTo(
                            asked(SmallCounty.NO_ROLE, path, FileInHand.NOWHERE).text());
        } else {
            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
            assertThat(reply.text()).isEqualTo("{\"items\":[]}");
        }
    }

    @Test
    void who_shows_no_credential_is_asked_for_one() {
        Caller nobody = Caller.citizen(served);
        for (String path : commands()) {
            assertThat(nobody.keyed()
                            .post(path.substring(1).replace("{id}", FileInHand.NOWHERE), "{}")
                            .status())
                    .as(path)
                    .isEqualTo(401);
        }
        for (String path : reads()) {
            assertThat(nobody.get(path.substring(1).replace("{id}", FileInHand.NOWHERE))
                            .status())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void what_is_no_name_of_a_file_names_none(String path) {
        if (path.contains("{id}")) {
            assertThat(asked(SmallCounty.CENTRE_HEAD, path, "%20").status()).isEqualTo(404);
        }
        assertThat(asked(reader(path), path, FILES.get(register(path))).status())
                .isEqualTo(200);
    }

    @Test
    void every_register_is_looked_at() {
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(39);
        assertThat(reads()).hasSizeGreaterThanOrEqualTo(19);
        assertThat(commands().stream().map(FileAccessTest::register).distinct())
                .containsExactlyInAnyOrderElementsOf(FILES.keySet());
    }
}
