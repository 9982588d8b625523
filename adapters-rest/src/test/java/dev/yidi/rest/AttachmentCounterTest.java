package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files of a case 附件 over HTTP: they stream in and out, to be kept and never to be shown. */
class AttachmentCounterTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final String NAME = "attachment; filename*=UTF-8''%E7%85%A7%E7%89%87%20(1).jpg";

    private static Served served;
    private CitizenCase matter;
    private String place;

    @BeforeAll
    static void serve() {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @BeforeEach
    void register() {
        matter = CitizenCase.of(served, Matters.request());
        place = "api/v1/staff/cases/" + matter.id + "/attachments";
    }

    private static byte[] photo(int length) {
        byte[] photo = new byte[length];
        Arrays.fill(photo, (byte) 'x');
        photo[0] = (byte) 0xFF;
        photo[1] = (byte) 0xD8;
        photo[2] = (byte) 0xFF;
        return photo;
    }

    private Caller clerk() {
        return Caller.of(served, SmallCounty.CLERK);
    }

    private Reply attach(byte[] content, String name, String query) {
        return clerk().with("Idempotency-Key", "file-" + KEYS.incrementAndGet())
                .with("If-Match", "*")
                .with("Content-Disposition", name)
                .postBytes(place + query, content, "application/octet-stream");
    }

    @Test
    void a_file_comes_out_as_it_went_in_to_be_kept_and_never_to_be_shown() throws Exception {
        Reply added = attach(photo(300_000), NAME, "?party=p1");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        String id = added.json().path("attachment").asText();
        assertThat(added.header("Location")).endsWith("/attachments/" + id);
        JsonNode line = clerk().get(place).json().at("/items/0");
        assertThat(line.path("name").asText()).isEqualTo("照片 (1).jpg");
        assertThat(line.path("scan").asText()).isEqualTo("WAIVED");

        HttpResponse<byte[]> file = get(place + "/" + id, "clerk", "");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(photo(300_000));
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''%E7%85%A7%E7%89%87%20%281%29.jpg");
        assertThat(header(file, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Security-Policy")).contains("sandbox");
        assertThat(header(file, "Cache-Control")).isEqualTo("no-store");
        assertThat(get(place + "/" + id, "clerk", header(file, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void who_may_not_see_the_case_is_told_the_same_as_of_a_file_that_never_was() throws Exception {
        String id = attach(photo(100), NAME, "").json().path("attachment").asText();

        assertThat(get(place + "/" + id, "police-officer", "").statusCode()).isEqualTo(404);
        assertThat(get(place + "/never-was", "clerk", "").statusCode()).isEqualTo(404);
        assertThat(get(place + "/%20", "clerk", "").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_taken_is_told_with_every_reason() {
        Reply page = attach(photo(10), "attachment; filename=\"../page.html\"", "?party=ghost");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.codes())
                .containsExactly("case.party.unknown", "attachment.name.unfit", "attachment.kind.not-taken");
        assertThat(attach("MZ".getBytes(java.nio.charset.StandardCharsets.US_ASCII), NAME, "")
                        .codes())
                .containsExactly("attachment.kind.mismatch");
        for (String name :
                new String[] {"attachment", "attachment; filename*=UTF-8''%E7%85", "attachment; filename="}) {
            assertThat(attach(photo(10), name, "").codes()).as(name).containsExactly("header.malformed");
        }
        assertThat(clerk().with("Idempotency-Key", "k")
                        .with("If-Match", "*")
                        .postBytes(place, photo(10), "application/octet-stream")
                        .codes())
                .containsExactly("header.missing");
    }

    /** What says how long it is and what does not: neither is taken further than the limit. */
    @Test
    void a_body_that_is_too_large_is_cut_off_at_the_limit() throws Exception {
        int before = served.vault.count();
        for (HttpRequest.BodyPublisher body : List.of(
                HttpRequest.BodyPublishers.ofByteArray(photo(3 * Served.MOST)),
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(photo(3 * Served.MOST))))) {
            HttpRequest request = request(place, "clerk")
                    .header("Idempotency-Key", "large-" + KEYS.incrementAndGet())
                    .header("If-Match", "*")
                    .header("Content-Disposition", NAME)
                    .header("Content-Type", "application/octet-stream")
                    .POST(body)
                    .build();
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("attachment.too-large");
        }
        assertThat(served.vault.count()).isEqualTo(before);
        assertThat(clerk().get(place).json().path("items")).isEmpty();
    }

    @Test
    void a_repeat_is_answered_as_at_first() {
        Caller caller = clerk().with("Idempotency-Key", "again-" + KEYS.incrementAndGet())
                .with("If-Match", "*")
                .with("Content-Disposition", NAME);
        Reply first = caller.postBytes(place, photo(100), "application/octet-stream");

        assertThat(caller.postBytes(place, photo(100), "application/octet-stream")
                        .text())
                .isEqualTo(first.text());
        assertThat(caller.postBytes(place, photo(101), "application/octet-stream")
                        .codes())
                .containsExactly("command.id-reused");
    }

    @Test
    void a_citizen_adds_a_file_and_has_it_back_and_none_of_the_offices() throws Exception {
        attach(photo(50), NAME, "");
        Reply thanks = citizen(matter.code, "7777")
                .postBytes("api/v1/citizen/attachments", photo(100), "application/octet-stream");
        assertThat(thanks.status()).as(thanks.text()).isEqualTo(200);

        JsonNode items = matter.ask("attachments/inquiries").json().path("items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/available").asBoolean()).isTrue();
        HttpResponse<byte[]> file = post(
                "api/v1/citizen/attachments/content/inquiries",
                matter.shown(",\"attachment\":\"" + items.at("/0/id").asText() + "\""));
        assertThat(file.body()).isEqualTo(photo(100));
        assertThat(header(file, "Content-Security-Policy")).contains("sandbox");
        for (JsonNode line : clerk().get(place).json().path("items")) {
            if (line.path("bytes").asInt() == 50) {
                assertThat(post(
                                        "api/v1/citizen/attachments/content/inquiries",
                                        matter.shown(",\"attachment\":\""
                                                + line.path("id").asText() + "\""))
                                .statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void a_wrong_credential_is_as_absent_for_files_as_for_all_else() {
        assertThat(citizen(matter.code, "0000")
                        .postBytes("api/v1/citizen/attachments", photo(100), "application/octet-stream")
                        .status())
                .isEqualTo(404);
        assertThat(citizen("no code", "7777")
                        .postBytes("api/v1/citizen/attachments", photo(100), "application/octet-stream")
                        .status())
                .isEqualTo(400);
    }

    private static Caller citizen(String code, String factor) {
        return Caller.citizen(served)
                .keyed()
                .with("Query-Code", code)
                .with("Second-Factor", factor)
                .with("Content-Disposition", NAME);
    }

    private static HttpResponse<byte[]> get(String path, String officer, String tag) throws Exception {
        HttpRequest.Builder request = request(path, officer).GET();
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> post(String path, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(served.base().resolve("/" + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String path, String officer) {
        return HttpRequest.newBuilder(served.base().resolve("/" + path)).header("Authorization", "Bearer " + officer);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
