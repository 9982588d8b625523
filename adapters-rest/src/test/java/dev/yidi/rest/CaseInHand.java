package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.OfficerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A case that its keeper handles, the head of the centre where nobody else is named, and what is done to it over HTTP. */
final class CaseInHand {
    private static final String NOWHERE = "019cac0f-2680-7742-9996-52655c7b2900";

    private final Served served;
    private final OfficerId keeper;
    private final Caller head;
    private final String id;

    private CaseInHand(Served served, OfficerId keeper, String id) {
        this.served = served;
        this.keeper = keeper;
        this.head = Caller.of(served, keeper);
        this.id = id;
    }

    /** One that {@code keeper} registered with {@code matter} and accepted. */
    static CaseInHand of(Served served, OfficerId keeper, ObjectNode matter) {
        Caller caller = Caller.of(served, keeper);
        Reply registered = caller.keyed().post("api/v1/staff/cases", matter.toString());
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        String id = registered.json().path("id").asText();
        Reply accepted = caller.act(id, "accept", "{}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        return new CaseInHand(served, keeper, id);
    }

    String id() {
        return id;
    }

    /** The case as its keeper sees it, or what {@code below} shows of it. */
    Reply see(String below) {
        Reply seen = head.get("api/v1/staff/cases/" + id + below);
        assertThat(seen.status()).as(below + seen.text()).isEqualTo(200);
        return seen;
    }

    /** The types of what happened to it, oldest first. */
    List<String> history() {
        return see("/history").json().path("items").findValuesAsText("type");
    }

    /** One that was registered with {@code matter} and accepted. */
    static CaseInHand of(Served served, ObjectNode matter) {
        String id = Caller.of(served, SmallCounty.CLERK)
                .keyed()
                .post("api/v1/staff/cases", matter.toString())
                .json()
                .path("id")
                .asText();
        Reply accepted = Caller.of(served, SmallCounty.DISPATCHER).act(id, "accept", "{\"handler\":\"centre-head\"}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        return new CaseInHand(served, SmallCounty.CENTRE_HEAD, id);
    }

    /** Begins a proceeding, which is in the case from then on; where its steps are sent to. */
    String begun(String kind, String body) {
        Reply begun = head.act(id, kind, body);
        assertThat(begun.status()).as(kind + begun.text()).isEqualTo(201);
        String proceeding = begun.json().path("proceeding").asText();
        assertThat(begun.header("Location")).endsWith("api/v1/staff/cases/" + id);
        assertThat(kinds()).containsEntry(proceeding, kind);
        return kind + "/" + proceeding + "/";
    }

    /** Whether something is still to come of the proceeding whose steps are sent to {@code way}. */
    boolean isOpen(String way) {
        for (var proceeding : head.see(id).path("proceedings")) {
            if (way.contains(proceeding.path("id").asText())) {
                return proceeding.path("open").asBoolean();
            }
        }
        throw new AssertionError("expected " + way + " in the case");
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        head.see(id)
                .path("proceedings")
                .forEach(each ->
                        kinds.put(each.path("id").asText(), each.path("kind").asText()));
        return kinds;
    }

    void done(String deed, String body) {
        doneBy(keeper, deed, body);
    }

    void doneBy(OfficerId officer, String deed, String body) {
        long before = head.version(id);
        Reply reply = Caller.of(served, officer).act(id, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(200);
        assertThat(reply.json().path("version").asLong()).isGreaterThan(before);
    }

    void refused(String deed, String body, String... codes) {
        refusedTo(keeper, deed, body, codes);
    }

    void refusedTo(OfficerId officer, String deed, String body, String... codes) {
        Reply reply = Caller.of(served, officer).act(id, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(422);
        assertThat(reply.codes()).as(deed).containsExactly(codes);
    }

    /** What was sent does not fit: each place with what is wrong there, all at once, and nothing happened. */
    void faulty(String deed, String body, Map<String, String> faults) {
        long before = head.version(id);
        Reply reply = head.act(id, deed, body);
        assertThat(reply.status()).as(deed + reply.text()).isEqualTo(400);
        Map<String, String> found = new LinkedHashMap<>();
        reply.json()
                .path("errors")
                .forEach(error -> found.put(
                        error.path("pointer").asText(), error.path("code").asText()));
        assertThat(found).as(deed).containsExactlyInAnyOrderEntriesOf(faults);
        assertThat(head.version(id)).isEqualTo(before);
    }

    /** For an officer of another organ the case is as absent as one that never was, with the very same answer. */
    void absent(String deed, String body) {
        Caller other = Caller.of(served, SmallCounty.HALL_OFFICER);
        Reply denied = other.act(id, head.version(id), deed, body);
        Reply missing = other.act(NOWHERE, 1, deed, body);
        assertThat(denied.status()).as(deed + denied.text()).isEqualTo(404);
        assertThat(denied.text()).isEqualTo(missing.text());
    }
}
