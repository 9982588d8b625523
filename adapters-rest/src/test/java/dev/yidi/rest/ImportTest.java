package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many matters from a table 批量登记: each row by itself, whole or not at all. */
class ImportTest {
    private static final String HEAD =
            "kind,channel,place,title,narrative,visitors,applicant,phone,idScheme,idNumber\r\n";
    private static final String ROW = "REQUEST,PHONE,990101101201,楼上噪声,\"夜里,施工\",0,金丝雀,13900007777,,\r\n";

    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Reply send(String key, String table) {
        return Caller.of(served, SmallCounty.CLERK)
                .with("Idempotency-Key", key)
                .postBytes("api/v1/staff/imports", table.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    private static long cases() {
        return Caller.of(served, SmallCounty.CLERK)
                .get("api/v1/staff/todo?limit=200")
                .json()
                .path("items")
                .size();
    }

    @Test
    void each_row_becomes_a_case_or_is_told_what_is_wrong_with_it() {
        long before = cases();
        Reply reply = send(
                "t1",
                "\uFEFF" + HEAD + ROW + "REQUEST,PHONE,nowhere,,诉求,viele,某人,12,RESIDENT_ID,1\r\n\r\n"
                        + ROW.replace("PHONE", "PIGEON"));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        JsonNode items = reply.json().path("items");
        assertThat(reply.json().path("whole").asBoolean()).isTrue();
        assertThat(items).hasSize(3);
        assertThat(items.at("/0/number").asText()).isNotBlank();
        assertThat(items.at("/0/queryCode").asText()).hasSize(26);
        assertThat(items.at("/0/errors")).isEmpty();
        assertThat(items.at("/1/errors").findValuesAsText("column"))
                .contains("place", "title", "visitors", "phone", "idNumber");
        assertThat(items.at("/1/row").asInt()).isEqualTo(2);
        assertThat(items.at("/2/row").asInt()).isEqualTo(4);
        assertThat(items.at("/2/errors").findValuesAsText("column")).containsExactly("channel");
        assertThat(cases()).isEqualTo(before + 1);
        JsonNode seen =
                Caller.of(served, SmallCounty.CLERK).see(items.at("/0/id").asText());
        assertThat(seen.toString()).contains("夜里,施工");
    }

    @Test
    void sent_again_it_registers_nothing_twice_and_a_mended_row_is_taken_up() {
        String wrong = ROW.replace("990101101201", "nowhere");
        Reply first = send("t2", HEAD + ROW + wrong);
        long before = cases();

        assertThat(send("t2", HEAD + ROW + wrong).json()).isEqualTo(first.json());
        assertThat(cases()).isEqualTo(before);
        Reply mended = send("t2", HEAD + ROW + ROW);
        assertThat(mended.json().at("/items/0")).isEqualTo(first.json().at("/items/0"));
        assertThat(mended.json().at("/items/1/number").asText()).isNotBlank();
        assertThat(cases()).isEqualTo(before + 1);
        assertThat(send("t2", HEAD + ROW.replace("噪声", "漏水"))
                        .json()
                        .at("/items/0/errors/0/code")
                        .asText())
                .isEqualTo("command.id-reused");
    }

    @Test
    void names_of_columns_are_taken_in_chinese_and_others_are_told_with_their_number() {
        Reply chinese = send("t3", "类型,渠道,属地,标题,诉求,申请人\nREQUEST,PHONE,990101101201,漏水,一,某人\n");
        assertThat(chinese.json().at("/items/0/number").asText())
                .as(chinese.text())
                .isNotBlank();
        Reply other = send("t4", "渠道,属地,标题,标题,colour\n");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.codes()).containsExactly("table.column", "table.column", "table.column-missing");
    }

    @Test
    void what_breaks_off_is_told_where_and_what_came_before_stands() {
        Reply broken = send("t5", HEAD + ROW + "REQUEST,\"PHONE");
        assertThat(broken.status()).isEqualTo(200);
        assertThat(broken.json().path("whole").asBoolean()).isFalse();
        assertThat(broken.json().at("/items/0/number").asText()).isNotBlank();
        assertThat(broken.json().at("/items/1/errors/0/code").asText()).isEqualTo("table.malformed");
        assertThat(send("t6", "\"").codes()).containsExactly("table.malformed");
        assertThat(send("t7", "").status()).isEqualTo(400);
    }

    @Test
    void who_may_not_register_registers_nothing() {
        Reply reply = Caller.of(served, SmallCounty.AUDITOR)
                .keyed()
                .postBytes("api/v1/staff/imports", (HEAD + ROW).getBytes(StandardCharsets.UTF_8), "text/csv");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.codes()).containsExactly("access.not-permitted");
    }

    @Test
    void a_table_longer_than_any_honest_one_is_not_read_to_its_end() {
        Reply reply = send("t9", HEAD + (",".repeat(9) + "x".repeat(19_000) + "\r\n").repeat(1_000));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().path("whole").asBoolean()).isFalse();
        JsonNode items = reply.json().path("items");
        assertThat(items.size()).isLessThan(1_000);
        assertThat(items.get(items.size() - 1).at("/errors/0/code").asText()).isEqualTo("body.bytes");
    }

    @Test
    void more_rows_than_are_taken_are_left_and_said_to_be() {
        StringBuilder table = new StringBuilder(HEAD);
        for (int i = 0; i < 1_001; i++) {
            table.append(ROW.replace("990101101201", "x"));
        }
        Reply reply = send("t8", table.toString());
        assertThat(reply.json().path("items")).hasSize(1_000);
        assertThat(reply.json().path("whole").asBoolean()).isFalse();
    }
}
