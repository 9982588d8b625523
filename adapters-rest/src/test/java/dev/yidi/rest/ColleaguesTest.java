package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is in office at an organ 单位在岗人员, for colleagues who are picked by name. */
class ColleaguesTest {
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

    @AfterEach
    void everybodyIsBack() {
        served.dismissed.clear();
        served.isListing = true;
    }

    private static JsonNode asked(String query) {
        Reply reply = clerk.get("api/v1/staff/colleagues" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void those_of_the_own_organ_are_listed_by_account_and_nothing_but_account_name_division_and_roles() {
        JsonNode own = asked("");
        assertThat(own.at("/organ/id").asText()).isEqualTo("centre");
        assertThat(own.path("listed").asBoolean()).isTrue();
        assertThat(own.path("items").findValuesAsText("id"))
                .isSorted()
                .contains("clerk", "dispatcher", "centre-head")
                .doesNotContain("housing-officer");
        own.path("items")
                .forEach(each ->
                        assertThat(each.fieldNames()).toIterable().containsOnly("id", "name", "division", "roles"));
    }

    @Test
    void another_organ_is_named_and_one_that_is_none_of_the_county_is_not_there() {
        assertThat(asked("?organ=housing").path("items").findValuesAsText("id"))
                .containsExactly("housing-head", "housing-officer");
        assertThat(clerk.get("api/v1/staff/colleagues?organ=elsewhere").status())
                .isEqualTo(404);
    }

    @Test
    void a_role_and_a_division_narrow_the_list() {
        assertThat(asked("?role=CENTRE_DISPATCHER").path("items").findValuesAsText("id"))
                .containsExactly("dispatcher");
        JsonNode grid = asked("?organ=hall&role=GRID_WORKER");
        String village = grid.at("/items/0/division/code").asText();
        assertThat(asked("?organ=hall&division=" + village).path("items")).isEqualTo(grid.path("items"));
        assertThat(asked("?organ=hall&division=" + village.substring(0, 9)).path("items"))
                .hasSize(2);
    }

    @Test
    void a_long_list_comes_page_by_page() {
        JsonNode whole = asked("");
        JsonNode first = asked("?limit=3");
        assertThat(first.path("items")).hasSize(3);
        JsonNode rest = asked("?cursor=" + first.path("next").asText());
        assertThat(rest.has("next")).isFalse();
        assertThat(first.path("items").size() + rest.path("items").size())
                .isEqualTo(whole.path("items").size());
        assertThat(clerk.get("api/v1/staff/colleagues?limit=0&role=KING&organ=%20")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void who_left_is_not_listed_and_asks_nothing() {
        served.dismissed.add(SmallCounty.DISPATCHER);
        assertThat(asked("").path("items").findValuesAsText("id")).doesNotContain("dispatcher");
        assertThat(Caller.of(served, SmallCounty.DISPATCHER)
                        .get("api/v1/staff/colleagues")
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void a_directory_that_cannot_list_is_told_from_an_organ_without_anybody() {
        served.dismissed.addAll(List.of(SmallCounty.HOUSING_OFFICER, SmallCounty.HOUSING_HEAD));
        JsonNode nobody = asked("?organ=housing");
        assertThat(nobody.path("items")).isEmpty();
        assertThat(nobody.path("listed").asBoolean()).isTrue();
        served.isListing = false;
        JsonNode unknown = asked("?organ=housing");
        assertThat(unknown.path("items")).isEmpty();
        assertThat(unknown.path("listed").asBoolean()).isFalse();
    }
}
