package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.OfficerId;
import dev.yidi.core.indicator.IndicatorId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The county's figures 统计指标 over HTTP, each to be followed to its cases. */
class IndicatorsTest {
    private static final String SHEET = "api/v1/staff/indicators";

    private static Served served;
    private static Caller head;

    @BeforeAll
    static void serve() {
        served = new Served();
        head = Caller.of(served, SmallCounty.CENTRE_HEAD);
        for (int i = 0; i < 3; i++) {
            register(SmallCounty.CLERK, Matters.request().toString());
        }
        String petition = register(SmallCounty.CLERK, Matters.petition().toString());
        Caller.of(served, SmallCounty.CLERK)
                .act(petition, "record-trip", "{\"purpose\":\"MATERIAL\",\"place\":\"窗口\"}");
        register(SmallCounty.SEALED_OFFICER, Matters.report("housing").toString());
        served.time.advance(Duration.ofHours(1));
    }

    private static String register(OfficerId officer, String matter) {
        Reply registered = Caller.of(served, officer).keyed().post("api/v1/staff/cases", matter);
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.json().path("id").asText();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode figure(JsonNode sheet, String indicator) {
        for (JsonNode value : sheet.path("values")) {
            if (value.path("indicator").asText().equals(indicator)) {
                return value;
            }
        }
        throw new AssertionError("expected " + indicator + " in " + sheet);
    }

    @Test
    void every_figure_that_is_counted_from_cases_is_there_with_its_counts_and_its_reading() {
        JsonNode sheet = head.get(SHEET).json();
        assertThat(sheet.path("cases").asInt()).isEqualTo(4);
        assertThat(sheet.path("values").findValuesAsText("indicator"))
                .containsExactlyElementsOf(Arrays.stream(IndicatorId.values())
                        .filter(IndicatorId::isOfCases)
                        .map(Enum::name)
                        .toList());
        JsonNode onePlace = figure(sheet, "ONE_PLACE");
        assertThat(onePlace.path("name").asText()).isEqualTo("一地办结率");
        assertThat(onePlace.at("/factors/0/of").asInt()).isEqualTo(4);
        assertThat(onePlace.path("value").asText()).isEqualTo("100.00");
        assertThat(figure(sheet, "SATISFACTION").has("value"))
                .as("nobody rated")
                .isFalse();
        assertThat(figure(sheet, "RATED_SATISFACTION").path("factors")).hasSize(2);
        assertThat(sheet.at("/reading/differing")).isEmpty();
        assertThat(sheet.at("/reading/choices/rated")).isNotEmpty();
        assertThat(head.with("If-None-Match", head.get(SHEET).header("ETag"))
                        .get(SHEET)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_figure_is_called_and_explained_in_the_language_asked_for() {
        JsonNode chinese = figure(head.get(SHEET).json(), "TRIPS_PER_CASE");
        JsonNode english = figure(head.with("Accept-Language", "en").get(SHEET).json(), "TRIPS_PER_CASE");

        assertThat(chinese.path("formula").asText()).isEqualTo("群众到场次数 ÷ 件数");
        assertThat(english.path("name").asText()).isEqualTo("Trips");
        assertThat(english.path("formula").asText()).isEqualTo("times that citizens came ÷ cases");
        assertThat(english.path("factors")).isEqualTo(chinese.path("factors"));
    }

    @Test
    void figures_are_asked_over_a_part_of_the_cases_and_a_time() {
        assertThat(cases("kind=PETITION")).isOne();
        assertThat(cases("division=990101101&topic=life&channel=VISIT&window=w1"))
                .isEqualTo(4);
        assertThat(cases("division=990101102")).isZero();
        assertThat(cases("organ=housing&tier=COUNTY")).isZero();
        assertThat(cases("until=2026-03-01T00:00:00Z")).isZero();
        assertThat(cases("from=2026-03-01T00:00:00Z&until=2026-03-02T04:00:00Z&asOf=2026-03-02T04:00:00Z"))
                .isEqualTo(4);
        assertThat(cases("basis=CONCLUDED")).isZero();
    }

    @Test
    void the_calendar_year_is_counted_where_nothing_is_said_and_three_years_at_most() {
        assertThat(cases("until=2027-01-01T00:00:00%2B08:00")).isEqualTo(4);
        assertThat(cases("until=2027-01-01T00:00:00.000000001%2B08:00"))
                .as("its year has just begun")
                .isZero();
        assertThat(cases("from=2024-01-02T00:00:00%2B08:00&until=2027-01-02T00:00:00%2B08:00"))
                .isEqualTo(4);

        Reply refused = head.get(SHEET + "?from=2024-01-01T00:00:00%2B08:00&until=2027-01-02T00:00:00%2B08:00");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(FileInHand.faults(refused)).isEqualTo(Map.of("from", "period.too-long"));
    }

    private static int cases(String query) {
        return head.get(SHEET + "?" + query).json().path("cases").asInt();
    }

    @Test
    void other_choices_than_the_countys_are_named() {
        JsonNode sheet = head.get(
                        SHEET
                                + "?norm=PROMISE&level=VILLAGE&resolutionDays=7&rated=MEDIATOR&excludedKind=REQUEST&mediationType=PEOPLES")
                .json();
        List<String> differing = new ArrayList<>();
        sheet.at("/reading/differing").forEach(each -> differing.add(each.asText()));
        assertThat(differing).contains("LEVEL", "RESOLUTION_DAYS", "RATED", "EXCLUDED", "MEDIATION_TYPES");
        assertThat(sheet.at("/reading/choices/resolutionDays").asInt()).isEqualTo(7);
        assertThat(sheet.at("/reading/choices/excludedKinds").toString()).isEqualTo("[\"REQUEST\"]");
    }

    @Test
    void a_figure_is_followed_to_its_cases_page_by_page() {
        String path = SHEET + "/TRIPS_PER_CASE/cases?limit=3";
        JsonNode first = head.get(path).json();
        assertThat(first.path("items")).hasSize(3);
        JsonNode second =
                head.get(path + "&cursor=" + first.path("next").asText()).json();
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        List<String> numbers = new ArrayList<>(first.path("items").findValuesAsText("number"));
        numbers.addAll(second.path("items").findValuesAsText("number"));
        assertThat(numbers).hasSize(4).doesNotHaveDuplicates();
        long counted = 0;
        for (JsonNode page : List.of(first, second)) {
            for (JsonNode item : page.path("items")) {
                counted += item.at("/factors/0/counted").asLong();
                assertThat(item.at("/line/id").asText()).isNotBlank();
            }
        }
        assertThat(first.at("/figure/factors/0/counted").asLong()).isEqualTo(counted);
        assertThat(head.get(SHEET + "/LITIGATION_PER_10K/cases").json().path("items"))
                .isEmpty();
        assertThat(head.get(SHEET + "/NEVER/cases").status()).isEqualTo(404);
    }

    @Test
    void a_figure_is_told_month_by_month_under_the_same_conditions() {
        JsonNode course = head.get(
                        SHEET + "/ONE_PLACE/months?from=2026-01-01T00:00:00%2B08:00&until=2026-04-01T00:00:00%2B08:00"
                                + "&kind=PETITION")
                .json();
        assertThat(course.path("months").findValuesAsText("month")).containsExactly("2026-01", "2026-02", "2026-03");
        assertThat(course.at("/months/0/cases").asInt()).isZero();
        assertThat(course.at("/months/0").has("value")).as("nobody came").isFalse();
        assertThat(course.at("/months/2/cases").asInt()).isOne();
        assertThat(course.at("/months/2/value").asText()).isEqualTo("100.00");
        assertThat(course.at("/figure/factors")).isEqualTo(course.at("/months/2/factors"));
        assertThat(course.at("/reading/differing")).isEmpty();
        assertThat(head.get(SHEET + "/NEVER/months").status()).isEqualTo(404);
        assertThat(FileInHand.faults(head.get(SHEET + "/ONE_PLACE/months?limit=3")))
                .isEqualTo(Map.of("limit", "parameter.unknown"));
    }

    @Test
    void the_mark_of_a_page_is_no_id_and_serves_no_other_reader() {
        String path = SHEET + "/TRIPS_PER_CASE/cases?limit=3";
        JsonNode first = head.get(path).json();
        String last = first.path("items").get(2).at("/line/id").asText();
        String mark = first.path("next").asText();
        assertThat(FileInHand.faults(head.get(path + "&cursor=" + last))).isEqualTo(Map.of("", "cursor.malformed"));
        assertThat(FileInHand.faults(Caller.of(served, SmallCounty.AUDITOR).get(path + "&cursor=" + mark)))
                .isEqualTo(Map.of("", "cursor.malformed"));
    }

    @Test
    void a_sealed_case_is_in_no_figure_of_who_may_not_see_it() {
        assertThat(Caller.of(served, SmallCounty.SEALED_OFFICER)
                        .get(SHEET + "?kind=REPORT")
                        .json()
                        .path("cases")
                        .asInt())
                .isOne();
        assertThat(cases("kind=REPORT")).isZero();
        assertThat(Caller.of(served, SmallCounty.POLICE_OFFICER)
                        .get(SHEET + "/ONE_PLACE/cases")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void about_what_is_not_seen_only_whole_months_that_are_over_tell() {
        String march = SHEET + "?from=2026-03-01T00:00:00%2B08:00&until=2026-04-01T00:00:00%2B08:00";
        assertThat(head.get(march + "&asOf=2026-04-01T00:00:00%2B08:00").json().has("unseen"))
                .isFalse();
        String february = SHEET + "?from=2026-02-01T00:00:00%2B08:00&until=2026-03-01T00:00:00%2B08:00";
        JsonNode unseen = head.get(february).json().path("unseen");
        assertThat(unseen.path("atLeast").asLong()).isZero();
        assertThat(unseen.path("below").asLong()).isEqualTo(10);
        assertThat(Caller.of(served, SmallCounty.HOUSING_HEAD)
                        .get(february)
                        .json()
                        .has("unseen"))
                .isFalse();
    }

    @Test
    void everything_wrong_is_told_at_its_parameter() {
        assertThat(FileInHand.faults(head.get(
                        SHEET + "?basis=SEEN&from=soon&division=x&tier=MOON&resolutionDays=-1&rated=DOG&colour=red")))
                .isEqualTo(Map.of(
                        "basis", "field.word",
                        "from", "field.time",
                        "division", "division-code.malformed",
                        "tier", "field.word",
                        "resolutionDays", "number.range",
                        "rated", "field.word",
                        "colour", "parameter.unknown"));
        assertThat(FileInHand.faults(head.get(SHEET + "?from=2026-03-02T00:00:00Z&until=2026-03-01T00:00:00Z")))
                .isEqualTo(Map.of("until", "period.empty"));
        assertThat(FileInHand.faults(head.get(SHEET + "/ONE_PLACE/cases?cursor=%20&limit=0")))
                .isEqualTo(Map.of("cursor", "text.blank", "limit", "number.range"));
        assertThat(FileInHand.faults(head.get(SHEET + "/ONE_PLACE/cases?cursor=1")))
                .isEqualTo(Map.of("", "cursor.malformed"));
    }

    @Test
    void who_has_no_role_is_told_no_figure() {
        Caller nobody = Caller.of(served, SmallCounty.NO_ROLE);
        for (String path : List.of(SHEET, SHEET + "/ONE_PLACE/cases", SHEET + "/ONE_PLACE/months")) {
            Reply denied = nobody.get(path);
            assertThat(denied.status()).isEqualTo(403);
            assertThat(denied.codes()).containsExactly("access.not-permitted");
        }
    }
}
