package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A canary is put wherever a client can put something: no problem may sing it back. */
class NothingPersonalTest {
    private static final String CANARY = "金丝雀13912345678";

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

    private static void silent(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isBetween(400, 499);
        assertThat(reply.text()).doesNotContain("金丝雀").doesNotContain("13912345678");
        reply.response()
                .headers()
                .map()
                .values()
                .forEach(values -> assertThat(values).noneMatch(value -> value.contains("13912345678")));
    }

    /** Copies of {@code tree}, each with the canary in the place of one value. */
    private static List<ObjectNode> planted(ObjectNode tree) {
        List<ObjectNode> planted = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        pointers("", tree, pointers);
        for (String pointer : pointers) {
            ObjectNode copy = tree.deepCopy();
            int cut = pointer.lastIndexOf('/');
            JsonNode parent = copy.at(pointer.substring(0, cut));
            if (parent instanceof ObjectNode fields) {
                fields.set(pointer.substring(cut + 1), TextNode.valueOf(CANARY));
                planted.add(copy);
            }
        }
        return planted;
    }

    private static void pointers(String at, JsonNode node, List<String> pointers) {
        if (!at.isEmpty()) {
            pointers.add(at);
        }
        node.properties().forEach(field -> pointers(at + "/" + field.getKey(), field.getValue(), pointers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers(at + "/" + i, node.get(i), pointers);
        }
    }

    @Test
    void no_value_of_a_registration_is_repeated() {
        ObjectNode wrong = Matters.dispute();
        wrong.put("window", "nowhere");
        List<ObjectNode> bodies = planted(wrong);
        assertThat(bodies).hasSizeGreaterThan(15);
        for (ObjectNode body : bodies) {
            silent(clerk.keyed().post("api/v1/staff/cases", body.toString()));
        }
    }

    @Test
    void no_name_of_a_field_or_parameter_is_repeated() {
        silent(clerk.keyed().post("api/v1/staff/cases", "{\"" + CANARY + "\":1}"));
        silent(clerk.keyed().post("api/v1/staff/cases", "{\"parties\":[{\"" + CANARY + "\":1}]}"));
        silent(clerk.keyed().post("api/v1/staff/cases", "{\"" + CANARY + "\":1,\"" + CANARY + "\":2}"));
        silent(clerk.get("api/v1/staff/todo?13912345678=1"));
        silent(clerk.get("api/v1/staff/todo?cursor=13912345678"));
        silent(clerk.get("api/v1/staff/divisions?parent=139123456789123456789123456789"));
    }

    @Test
    void no_header_path_or_broken_text_is_repeated() {
        silent(clerk.with("Idempotency-Key", "13912345678 x")
                .post("api/v1/staff/cases", Matters.request().toString()));
        silent(clerk.keyed().with("If-Match", "13912345678").post("api/v1/staff/cases/x/close", "{}"));
        silent(clerk.keyed()
                .with("If-Match", "*")
                .with("On-Behalf-Of", "13912345678 x")
                .post("api/v1/staff/cases/x/close", "{}"));
        silent(clerk.get("api/v1/staff/cases/13912345678"));
        silent(clerk.get("api/v1/staff/13912345678"));
        silent(clerk.keyed().post("api/v1/staff/cases", "{\"title\":\"" + CANARY));
        silent(clerk.keyed().post("api/v1/staff/cases", CANARY));
        silent(Caller.citizen(served)
                .post(
                        "api/v1/citizen/inquiries",
                        "{\"queryCode\":\"" + CANARY + "\",\"secondFactor\":\"" + CANARY.repeat(9) + "\"}"));
    }

    @Test
    void no_refusal_repeats_what_a_case_holds() {
        ObjectNode matter = Matters.dispute();
        matter.put("title", CANARY).put("narrative", CANARY);
        ((ObjectNode) matter.at("/parties/0")).put("name", CANARY).put("phone", "13912345678");
        String id = clerk.keyed()
                .post("api/v1/staff/cases", matter.toString())
                .json()
                .path("id")
                .asText();
        silent(clerk.act(id, "conclude", "{\"result\":\"AGREED\",\"summary\":\"" + CANARY + "\"}"));
        silent(clerk.act(id, "answer", "{\"answer\":\"" + CANARY + "\"}"));
        silent(clerk.act(id, "reopen", "{\"reason\":\"" + CANARY + "\"}"));
        silent(clerk.act(id, "record-trip", "{\"place\":\"" + CANARY + "\",\"reason\":\"MATERIAL\"}"));
        silent(clerk.act(id, "withdraw", "{\"parties\":[\"p2\"],\"reason\":\"" + CANARY + "\"}"));
    }
}
