package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What everybody may know 服务指南: the guide, who is in, reception days, the screen of the hall. */
class CitizenGuideTest {
    private static Served served;
    private static Caller anybody;

    @BeforeAll
    static void serve() {
        served = new Served();
        anybody = Caller.citizen(served);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_guide_names_centres_windows_hours_and_periods_with_their_law() {
        JsonNode guide = anybody.get("api/v1/citizen/guide").json();
        assertThat(guide.path("day").asText()).isEqualTo("2026-03-02");
        assertThat(guide.at("/centres/0/name").asText()).isEqualTo("社会治理中心");
        assertThat(guide.at("/centres/0/contact").asText()).isEqualTo("0571-12345");
        assertThat(guide.at("/services/0/name").asText()).isEqualTo("一号窗口");
        assertThat(guide.at("/services/0/anyMatter").asBoolean()).isTrue();
        assertThat(guide.at("/services/0/hours/0").toString())
                .isEqualTo("{\"weekday\":\"MONDAY\",\"hours\":[\"08:30-17:00\"]}");
        assertThat(guide.path("periods").findValuesAsText("limit")).contains("XF_HANDLE");
        guide.path("periods")
                .forEach(period -> assertThat(period.path("basis").asText()).isNotBlank());
    }

    @Test
    void the_guide_is_narrowed_to_an_errand_and_a_place() {
        JsonNode all = anybody.get("api/v1/citizen/guide").json();
        JsonNode some = anybody.get("api/v1/citizen/guide?kind=DISPUTE&topic=noise&place=" + SmallCounty.VILLAGE)
                .json();
        assertThat(all.toString()).contains("\"petition\"");
        assertThat(some.path("periods").toString()).doesNotContain("\"petition\"");
        assertThat(some.path("services").size()).isOne();
        assertThat(anybody.get("api/v1/citizen/guide?place=1").codes()).containsExactly("division-code.malformed");
    }

    @Test
    void who_is_in_on_a_day_is_told_for_working_days_and_days_off() {
        JsonNode monday =
                anybody.get("api/v1/citizen/guide/duty?day=2026-03-09").json();
        assertThat(monday.path("workday").asBoolean()).isTrue();
        assertThat(monday.path("here").toString()).contains("住建局");
        assertThat(monday.at("/windows/0/hours/0").asText()).isEqualTo("08:30-17:00");
        JsonNode sunday =
                anybody.get("api/v1/citizen/guide/duty?day=2026-03-08").json();
        assertThat(sunday.path("workday").asBoolean()).isFalse();
        assertThat(sunday.path("windows")).isEmpty();
        assertThat(anybody.get("api/v1/citizen/guide/duty").json().path("day").asText())
                .isEqualTo("2026-03-02");
    }

    @Test
    void the_hall_and_the_reception_days_name_nobody_and_are_not_sent_twice() {
        Reply hall = anybody.get("api/v1/citizen/guide/hall");
        assertThat(hall.json().toString()).isEqualTo("{\"called\":[],\"waiting\":[]}");
        assertThat(anybody.with("If-None-Match", hall.header("ETag"))
                        .get("api/v1/citizen/guide/hall")
                        .status())
                .isEqualTo(304);
        assertThat(anybody.get("api/v1/citizen/guide/receptions?from=2026-03-02")
                        .json()
                        .toString())
                .isEqualTo("{\"items\":[]}");
        assertThat(anybody.get("api/v1/citizen/guide/receptions?from=bald").codes())
                .containsExactly("field.date");
    }
}
