package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent, it is never a fault of the server. What is no address at all (RFC 3986) never reaches the API: the host
 * turns it away.
 */
class MalformedRequestsTest {
    private static final int LARGEST = 512 * 1024;

    private static Served served;
    private static Caller clerk;

    @BeforeAll
    static void serve() {
        served = new Served();
        clerk = Caller.of(served, SmallCounty.CLERK);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Reply register(byte[] body) {
        return clerk.keyed().postBytes("api/v1/staff/cases", body, "application/json");
    }

    private static Reply register(String body) {
        return register(body.getBytes(StandardCharsets.UTF_8));
    }

    private static void malformed(Reply reply, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.codes()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{]",
                "{\"title\"}",
                "{\"title\":}",
                "{title:1}",
                "{'title':1}",
                "nul",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":NaN}",
                "{\"a\":1,}",
                "[1,]",
                "\"unfinished",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"tab\there\"}",
                "//c\n{}",
                "{\"a\":\"\\uD8\"}",
                "\u0000"
            })
    void what_is_no_json_is_told_with_its_line_and_column(String body) {
        Reply reply = register(body);
        malformed(reply, "json.syntax");
        assertThat(reply.json().at("/errors/0/details/line").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "17", "\"text\"", "[]", "[{}]", "1e400", "-0"})
    void what_is_no_object_is_told_so(String body) {
        malformed(register(body), "field.type");
    }

    @Test
    void an_empty_body_is_told_so_where_something_is_needed() {
        malformed(register(""), "json.empty");
        malformed(register("   "), "json.empty");
        Reply close = clerk.keyed().with("If-Match", "*").post("api/v1/staff/cases/never-was/close", "");
        assertThat(close.status()).isEqualTo(404);
        Reply untyped = clerk.keyed().with("If-Match", "*").method("POST", "api/v1/staff/cases/never-was/close");
        assertThat(untyped.status()).isEqualTo(404);
        assertThat(clerk.keyed().method("POST", "api/v1/staff/cases").status()).isEqualTo(400);
    }

    @Test
    void more_than_one_value_is_not_taken() {
        malformed(register(Matters.request() + "{}"), "json.trailing");
    }

    @Test
    void many_things_wrong_cost_no_more_than_they_are() {
        ObjectNode matter = Matters.request();
        var accused = matter.putArray("accused");
        for (int i = 0; i < 12_000; i++) {
            accused.addNull().add("!");
        }
        Reply reply = register(matter.toString());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors")).hasSize(100);
    }

    @Test
    void a_name_of_a_file_may_be_as_long_as_a_header_is() {
        Reply reply = Caller.citizen(served)
                .keyed()
                .with("Query-Code", "7Q2M4X8K0Z5T9R1W3Y6V2N4B8C")
                .with("Second-Factor", "7777")
                .with("Content-Disposition", "attachment; filename*=UTF-8''" + "a".repeat(7_000) + "%E7.pdf")
                .postBytes("api/v1/citizen/attachments", new byte[] {1}, "application/octet-stream");
        assertThat(reply.status()).as(reply.text()).isBetween(400, 499);
    }

    @Test
    void whom_one_acts_for_is_said_once() {
        Reply reply = clerk.keyed()
                .with("On-Behalf-Of", "p-1")
                .with("on-behalf-of", "p-2")
                .post("api/v1/staff/cases", Matters.request().toString());
        malformed(reply, "header.malformed");
    }

    @Test
    void a_county_as_large_as_a_real_one_can_be_looked_through_and_no_other_text_is_as_long() {
        String document = "{\"format\":\"yidi-profile/1\",\"id\":\"" + "县".repeat(1_000_000) + "\"}";
        Reply reply = clerk.post(
                "api/v1/staff/profile/checks",
                Reply.JSON.createObjectNode().put("document", document).toString());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        malformed(register(Matters.request().put("title", "x".repeat(50_001)).toString()), "json.bounds");
    }

    @Test
    void deep_nesting_ends_early() {
        malformed(register("[".repeat(100_000)), "json.bounds");
        malformed(register("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)), "json.bounds");
    }

    @Test
    void huge_numbers_names_and_texts_are_not_reckoned_with() {
        malformed(register("{\"visitors\":" + "9".repeat(100_000) + "}"), "json.bounds");
        malformed(register("{\"" + "n".repeat(50_000) + "\":1}"), "json.bounds");
        malformed(register("{\"title\":\"" + "t".repeat(60_000) + "\"}"), "json.bounds");
        for (String number : List.of("1e999999999", "1E+400", "1.5", "-1", "99999999999", "2147483648", "1.0")) {
            ObjectNode matter = Matters.request();
            String body = matter.toString().replace("\"visitors\":1", "\"visitors\":" + number);
            Reply reply = register(body);
            assertThat(reply.status()).as(number).isEqualTo(400);
            assertThat(reply.pointers()).as(number).containsExactly("/visitors");
        }
    }

    @Test
    void a_body_that_is_too_large_is_not_read_to_its_end() {
        Reply reply = register("{\"title\":\"" + "t".repeat(LARGEST) + "\"}");
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.json().path("code").asText()).isEqualTo("body.too-large");
    }

    @Test
    void a_time_of_before_there_were_zones_is_told_as_rfc_3339_has_it() {
        ObjectNode matter = Matters.request().put("receivedAt", "1890-01-01T00:00:00Z");
        Reply registered = register(matter.toString());
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(clerk.see(registered.json().path("id").asText())
                        .path("receivedAt")
                        .asText())
                .isEqualTo("1890-01-01T00:00:00Z");
    }

    @Test
    void keys_that_stand_twice_are_all_named() {
        Reply reply = register("{\"title\":\"a\",\"title\":\"b\",\"parties\":[{\"name\":\"a\",\"name\":\"b\"}]}");
        assertThat(reply.status()).isEqualTo(400);
        Map<String, String> twice = new java.util.TreeMap<>();
        reply.json().path("errors").forEach(error -> {
            if (error.path("code").asText().equals("json.key-twice")) {
                twice.put(error.path("pointer").asText(), "json.key-twice");
            }
        });
        assertThat(twice.keySet()).containsExactly("/parties/0/name", "/title");
    }

    @Test
    void what_is_not_utf_8_is_told_so() {
        malformed(register(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}), "json.not-utf8");
        malformed(register(new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0}), "json.not-utf8");
        malformed(
                register(new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'}),
                "json.not-utf8");
        malformed(
                register(Matters.request().toString().getBytes(java.nio.charset.Charset.forName("GB18030"))),
                "json.not-utf8");
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        assertThat(register("\uFEFF" + Matters.request()).status()).isEqualTo(201);
    }

    @Test
    void texts_that_no_store_could_keep_are_refused() {
        for (String text : List.of("\\u0000", "\\ud800", "\\udc00x", "a\\u0000b")) {
            String body = Matters.request().toString().replace("楼上噪声", text);
            Reply reply = register(body);
            assertThat(reply.status()).as(text).isEqualTo(400);
            assertThat(reply.codes()).as(text).containsExactly("text.malformed");
        }
    }

    @Test
    void four_byte_characters_count_as_one() {
        String body = Matters.request().toString().replace("楼上噪声", "𠮷".repeat(200));
        assertThat(register(body).status()).isEqualTo(201);
        Reply tooLong = register(Matters.request().toString().replace("楼上噪声", "𠮷".repeat(201)));
        assertThat(tooLong.codes()).containsExactly("text.too-long");
        assertThat(tooLong.json().at("/errors/0/message").asText()).isEqualTo("最多 200 个字");
    }

    @Test
    void no_more_faults_are_named_than_anyone_reads() {
        StringBuilder body = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) {
            body.append("\"field").append(i).append("\":1,");
        }
        Reply reply = register(body.append("\"title\":1}").toString());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors").size()).isEqualTo(100);
    }

    @Test
    void bodies_with_bytes_changed_at_random_are_never_a_fault_of_the_server() {
        byte[] whole = Matters.dispute().toString().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20260302);
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            int changes = 1 + random.nextInt(3);
            for (int j = 0; j < changes; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Reply reply = register(java.util.Arrays.copyOf(changed, changed.length - random.nextInt(2)));
            assertThat(reply.status()).as("change %s: %s", i, reply.text()).isIn(201, 400, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/staff/todo?limit=99999999999999999999",
                "/api/v1/staff/todo?limit=-1",
                "/api/v1/staff/todo?cursor=%00",
                "/api/v1/staff/todo?cursor=%FF%FE",
                "/api/v1/staff/todo?=&&&=",
                "/api/v1/staff/todo?number=%00",
                "/api/v1/staff/todo?topic=%20",
                "/api/v1/staff/todo?limit",
                "/api/v1/staff/cases/%00",
                "/api/v1/staff/cases/%FF",
                "/api/v1/staff/cases/a%2Fb",
                "/api/v1/staff/cases/x/history;a=b",
                "//api/v1/staff/me",
                "/api/v1/../../etc/passwd",
                "http://elsewhere/api/v1/staff/me",
                "*"
            })
    void strange_but_well_formed_addresses_are_never_a_fault_of_the_server(String address) throws IOException {
        String reply = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer clerk\r\n"
                + "Connection: close\r\n\r\n");
        assertThat(reply).matches("(?s)HTTP/1\\.1 (200|400|404).*");
        assertThat(reply).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer clerk\r\nAuthorization: Bearer auditor",
                "Authorization: \u738b",
                "Authorization: Bearer clerk\r\nAccept-Language: \u0001",
                "Authorization: Bearer clerk\r\nIf-None-Match: \"",
                "Authorization: Bearer clerk\r\nAccept: ;;;",
                "Authorization: Bearer clerk\r\nAccept: */*;q=9",
                "Authorization: Bearer clerk\r\nContent-Type: ///",
                "Authorization: Bearer clerk\r\nContent-Length: 0"
            })
    void strange_headers_are_never_a_fault_of_the_server(String headers) throws IOException {
        String reply =
                raw("GET /api/v1/staff/me HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\nConnection: close\r\n\r\n");
        assertThat(reply).matches("(?s)HTTP/1\\.1 (200|400|401|406).*");
        assertThat(reply).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", served.base().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
