package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.OfficerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file beside the cases, and what is done to it over HTTP. */
final class FileInHand {
    static final String NOWHERE = "019cac0f-2680-7742-9996-52655c7b2900";

    private final Served served;
    private final String register;
    private final String id;
    private final OfficerId keeper;

    private FileInHand(Served served, String register, String id, OfficerId keeper) {
        this.served = served;
        this.register = "api/v1/staff/" + register;
        this.id = id;
        this.keeper = keeper;
    }

    /** One that {@code keeper} opened in {@code register}, where the answer says it is. */
    static FileInHand opened(Served served, OfficerId keeper, String register, String body) {
        Reply opened = Caller.of(served, keeper).keyed().post("api/v1/staff/" + register, body);
        assertThat(opened.status()).as(register + opened.text()).isEqualTo(201);
        FileInHand file = of(served, keeper, register, opened.json().path("id").asText());
        assertThat(opened.header("Location")).endsWith(file.path());
        assertThat(opened.json().path("place").asText()).isEqualTo(file.path());
        assertThat(opened.header("ETag")).isEqualTo("\"" + file.version() + "\"");
        return file;
    }

    /** The one called {@code id}, which {@code keeper} may see. */
    static FileInHand of(Served served, OfficerId keeper, String register, String id) {
        return new FileInHand(served, register, id, keeper);
    }

    String id() {
        return id;
    }

    String path() {
        return register + "/" + id;
    }

    JsonNode see() {
        Reply seen = Caller.of(served, keeper).get(path());
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        assertThat(seen.header("ETag")).startsWith("\"" + seen.json().path("version") + ".");
        return seen.json();
    }

    long version() {
        return see().path("version").asLong();
    }

    /** The types of what happened to it, oldest first. */
    List<String> history() {
        return Caller.of(served, keeper)
                .get(path() + "/history")
                .json()
                .path("items")
                .findValuesAsText("type");
    }

    Reply act(OfficerId officer, String deed, String body) {
        return Caller.of(served, officer)
                .keyed()
                .with("If-Match", "\"" + version() + "\"")
                .post(path() + "/" + deed, body);
    }

    /** Done; the receipt names this file and its version, which has grown. */
    void done(OfficerId officer, String deed, String body) {
        long before = version();
        Reply reply = act(officer, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(200);
        assertThat(reply.json().path("id").asText()).isEqualTo(id);
        assertThat(reply.json().path("version").asLong()).isEqualTo(version()).isGreaterThan(before);
        assertThat(reply.header("ETag")).isEqualTo("\"" + version() + "\"");
    }

    void done(String deed, String body) {
        done(keeper, deed, body);
    }

    void refused(OfficerId officer, String deed, String body, String... codes) {
        Reply reply = act(officer, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(422);
        assertThat(reply.codes()).as(deed).containsExactly(codes);
    }

    void refused(String deed, String body, String... codes) {
        refused(keeper, deed, body, codes);
    }

    /** What was sent does not fit: each place with what is wrong there, all at once, and nothing happened. */
    void faulty(String deed, String body, Map<String, String> faults) {
        long before = version();
        assertThat(faults(act(keeper, deed, body))).as(deed).containsExactlyInAnyOrderEntriesOf(faults);
        assertThat(version()).isEqualTo(before);
    }

    /** The places of everything wrong with a request, each with its code. */
    static Map<String, String> faults(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        Map<String, String> found = new LinkedHashMap<>();
        reply.json()
                .path("errors")
                .forEach(error -> found.put(
                        error.path("pointer").asText(error.path("parameter").asText()),
                        error.path("code").asText()));
        return found;
    }

    /** For {@code officer} it is as absent as one that never was, with the very same answers, and in no list. */
    void absent(OfficerId officer) {
        Caller other = Caller.of(served, officer);
        for (String below : List.of("", "/history")) {
            Reply denied = other.get(path() + below);
            assertThat(denied.status()).as(below + denied.text()).isEqualTo(404);
            assertThat(denied.text())
                    .isEqualTo(other.get(register + "/" + NOWHERE + below).text());
        }
        assertThat(other.get(register).text()).doesNotContain(id);
    }

    /** A step is taken on what was seen, and once. */
    void keepsToConditions(String deed, String body) {
        long before = version();
        Caller caller = Caller.of(served, keeper).keyed();
        assertThat(caller.post(path() + "/" + deed, body).status()).isEqualTo(428);
        Reply stale = caller.with("If-Match", "\"" + (before + 7) + "\"").post(path() + "/" + deed, body);
        assertThat(stale.status()).as(stale.text()).isEqualTo(412);
        assertThat(stale.header("ETag")).isEqualTo("\"" + before + "\"");
        Caller once = caller.with("If-Match", "\"" + before + "\"");
        Reply first = once.post(path() + "/" + deed, body);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(once.post(path() + "/" + deed, body).text()).isEqualTo(first.text());
        assertThat(version()).isEqualTo(first.json().path("version").asLong());
        Reply unchanged = Caller.of(served, keeper)
                .with("If-None-Match", Caller.of(served, keeper).get(path()).header("ETag"))
                .get(path());
        assertThat(unchanged.status()).isEqualTo(304);
    }
}
