package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Histories come page by page, each line once and in order, by marks that hold for one officer and one file. */
class HistoryPagesTest {
    private static Served served;
    private static CaseInHand matter;
    private static CaseInHand other;

    @BeforeAll
    static void serve() {
        served = new Served();
        matter = CaseInHand.of(served, Matters.request());
        other = CaseInHand.of(served, Matters.request());
        for (int i = 0; i < 5; i++) {
            matter.done("add-note", "{\"text\":\"第" + i + "条\"}");
        }
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static List<JsonNode> pages(String below, int limit) {
        List<JsonNode> pages = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            String mark = next.map(cursor -> "&cursor=" + cursor).orElse("");
            JsonNode page = matter.see(below + "?limit=" + limit + mark).json();
            pages.add(page);
            next = Optional.of(page.path("next").asText()).filter(text -> !text.isEmpty());
        } while (next.isPresent());
        return pages;
    }

    @Test
    void every_line_comes_once_and_in_order() {
        JsonNode whole = matter.see("/history").json();
        assertThat(whole.has("next")).isFalse();
        List<JsonNode> lines = new ArrayList<>();
        List<JsonNode> pages = pages("/history", 3);
        pages.forEach(page -> page.path("items").forEach(lines::add));
        assertThat(pages.size()).isEqualTo((whole.path("items").size() + 2) / 3).isGreaterThan(2);
        assertThat(pages.subList(0, pages.size() - 1))
                .allMatch(page -> page.path("items").size() == 3);
        assertThat(lines).containsExactlyElementsOf(whole.path("items"));
        assertThat(pages("/history", whole.path("items").size())).hasSize(1);
    }

    @Test
    void what_is_added_meanwhile_comes_on_the_last_page() {
        int before = matter.history().size();
        String next =
                matter.see("/history?limit=" + (before - 1)).json().path("next").asText();
        matter.done("add-note", "{\"text\":\"后补\"}");
        assertThat(matter.see("/history?limit=200&cursor=" + next).json().path("items"))
                .hasSize(2);
    }

    @Test
    void disclosures_come_in_pages_too() {
        for (int i = 0; i < 2; i++) {
            matter.done(
                    "data/disclose",
                    "{\"to\":{\"kind\":\"ORGAN\",\"name\":\"housing\"},\"purpose\":\"HANDLE\",\"kinds\":[\"CONTACT\"],\"ground\":\"STATUTORY_DUTY\"}");
        }
        JsonNode whole = matter.see("/data/disclosures").json();
        List<JsonNode> lines = new ArrayList<>();
        pages("/data/disclosures", 1).forEach(page -> page.path("items").forEach(lines::add));
        assertThat(lines).hasSizeGreaterThan(1).containsExactlyElementsOf(whole.path("items"));
    }

    @Test
    void a_mark_holds_for_nobody_else_and_for_nothing_else() {
        String next = matter.see("/history?limit=1").json().path("next").asText();
        String path = "api/v1/staff/cases/" + matter.id();
        Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);
        assertThat(head.get(path + "/history?cursor=" + next).status()).isEqualTo(200);
        for (Reply wrong : List.of(
                Caller.of(served, SmallCounty.DISPATCHER).get(path + "/history?cursor=" + next),
                head.get("api/v1/staff/cases/" + other.id() + "/history?cursor=" + next),
                head.get(path + "/data/disclosures?cursor=" + next),
                head.get(path + "/history?cursor=1"))) {
            assertThat(wrong.status()).as(wrong.text()).isEqualTo(400);
            assertThat(wrong.codes()).containsExactly("cursor.malformed");
            assertThat(wrong.json().at("/errors/0/parameter").asText()).isEqualTo("cursor");
        }
        for (String limit : List.of("0", "201", "x")) {
            assertThat(head.get(path + "/history?limit=" + limit).status()).isEqualTo(400);
        }
    }
}
