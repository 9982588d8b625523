package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists as tables 导出: the same lines as on the screen. */
class ExportTest {
    private static final int CASES = 201;
    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served();
        ObjectNode matter = Matters.request();
        matter.put("title", "=HYPERLINK(\"http://evil\")");
        for (int i = 0; i < CASES; i++) {
            Reply registered =
                    Caller.of(served, SmallCounty.CLERK).keyed().post("api/v1/staff/cases", matter.toString());
            assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        }
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void every_case_of_the_list_is_in_it_once_masked_as_on_the_screen_and_no_formula() throws Exception {
        HttpResponse<byte[]> answer = export("clerk", "CSV");
        assertThat(answer.statusCode()).isEqualTo(200);
        String csv = new String(answer.body(), StandardCharsets.UTF_8);
        String[] lines = csv.split("\r\n", -1);
        assertThat(lines).hasSize(CASES + 2);
        assertThat(lines[0]).startsWith("\"Number\",\"Title\"");
        assertThat(lines[1]).contains("\"'=HYPERLINK(\"\"http://evil\"\")\"");
        assertThat(csv.lines()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .distinct()
                        .count())
                .isEqualTo(CASES);
        String applicant = Caller.of(served, SmallCounty.CLERK)
                .get("api/v1/staff/todo?limit=1")
                .json()
                .at("/items/0/applicant")
                .asText();
        assertThat(applicant).contains("*");
        assertThat(lines[1]).contains("\"" + applicant + "\"");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .endsWith(".csv");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_mark_and_a_workbook_come_where_they_are_asked_for() throws Exception {
        assertThat(export("clerk", "CSV_MARKED").body()).startsWith(0xEF, 0xBB, 0xBF);
        HttpResponse<byte[]> workbook = export("clerk", "XLSX");
        assertThat(workbook.body()).startsWith('P', 'K', 3, 4);
        assertThat(workbook.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml.sheet");
    }

    @Test
    void who_sees_no_case_exports_none() throws Exception {
        assertThat(new String(export("police-officer", "CSV").body(), StandardCharsets.UTF_8).lines())
                .hasSize(1);
        assertThat(new String(export("nobody-known", "CSV").body(), StandardCharsets.UTF_8).lines())
                .hasSize(1);
    }

    @Test
    void what_is_asked_for_wrongly_is_told() {
        Reply reply = Caller.of(served, SmallCounty.CLERK)
                .post("api/v1/staff/exports/searches", "{\"format\":\"PDF\",\"cursor\":\"x\"}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).contains("/format");
    }

    private static HttpResponse<byte[]> export(String officer, String format) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(served.base().resolve("/api/v1/staff/exports/searches"))
                                .header("Authorization", "Bearer " + officer)
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", "en")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"format\":\"" + format + "\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
