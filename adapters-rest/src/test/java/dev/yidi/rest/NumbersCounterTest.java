package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Numbers from outside 外部统计数据 and 万人成讼率, over HTTP. */
class NumbersCounterTest {
    private static final String NUMBERS = "api/v1/staff/numbers";
    private static final String SUITS = """
            {"area":"990101","month":"2026-01","civil":120,"administrative":5,"source":"法院公报","asOf":"2026-02-05",
            "givenBy":"小县人民法院"}""";
    private static final String PEOPLE = """
            {"area":"990101","residents":400000,"floating":20000,"source":"统计公报","day":"2025-12-31",
            "givenBy":"小县统计局"}""";
    private static final String RATE = "api/v1/staff/litigation-rate?first=2026-01&last=2026-01";

    private final Served served = new Served();
    private final Caller head = Caller.of(served, SmallCounty.CENTRE_HEAD);

    @AfterEach
    void stop() {
        served.close();
    }

    private Reply entered(String deed, String body) {
        Reply reply = head.keyed().post(NUMBERS + "/" + deed, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private void refused(String deed, String body, String... codes) {
        Reply reply = head.keyed().post(NUMBERS + "/" + deed, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.codes()).containsExactly(codes);
    }

    @Test
    void numbers_are_entered_corrected_with_a_reason_and_taken_back() {
        assertThat(head.get(NUMBERS).text()).isEqualTo("{\"items\":[]}");
        assertThat(head.get(NUMBERS + "/history").text()).isEqualTo("{\"items\":[]}");
        entered("enter-suits", SUITS);
        entered("enter-people", PEOPLE);
        refused("enter-suits", SUITS, "numbers.same");
        String corrected = SUITS.replace("120", "125");
        refused("enter-suits", corrected, "numbers.there-already");
        entered("enter-suits", corrected.replace("}", ",\"correction\":\"公报更正\"}"));
        entered("withdraw", "{\"kind\":\"PEOPLE\",\"area\":\"990101\",\"day\":\"2025-12-31\",\"reason\":\"录错区域\"}");
        JsonNode lines = head.get(NUMBERS).json().path("items");
        assertThat(lines.findValuesAsText("civil")).containsExactly("120", "125");
        assertThat(lines.get(0).path("day").asText()).isEqualTo("2026-01-01");
        assertThat(lines.get(1).path("residents").asLong()).isEqualTo(400_000);
        assertThat(lines.get(2).path("correction").asBoolean()).isTrue();
        assertThat(lines.get(3).path("withdrawn").asBoolean()).isTrue();
        assertThat(lines.get(3).path("kind").asText()).isEqualTo("PEOPLE");
        assertThat(lines.get(3).has("residents")).isFalse();
        Reply history = head.get(NUMBERS + "/history");
        assertThat(history.text()).contains("公报更正").contains("录错区域");
        assertThat(Caller.of(served, SmallCounty.AUDITOR).get(NUMBERS).json())
                .isEqualTo(head.get(NUMBERS).json());
    }

    @Test
    void the_rate_is_told_with_what_it_rests_on_and_what_is_missing() {
        assertThat(head.get(RATE).json().at("/figure").has("value")).isFalse();
        assertThat(head.get(RATE).json().path("missing")).isNotEmpty();
        entered("enter-suits", SUITS);
        entered("enter-people", PEOPLE);
        JsonNode rate = head.get(RATE).json();
        assertThat(rate.at("/figure/indicator").asText()).isEqualTo("LITIGATION_PER_10K");
        assertThat(rate.at("/figure/value").asText()).isEqualTo("2.98");
        assertThat(rate.at("/figure/factors/0/of").asLong()).isEqualTo(420_000);
        assertThat(rate.path("missing")).isEmpty();
        assertThat(rate.path("numbers")).hasSize(2);
        assertThat(rate.at("/reading/differing")).isEmpty();
        JsonNode otherwise =
                head.get(RATE + "&litigationCases=CIVIL&population=RESIDENTS").json();
        assertThat(otherwise.at("/figure/factors/0/counted").asLong()).isEqualTo(120);
        assertThat(otherwise.at("/figure/factors/0/of").asLong()).isEqualTo(400_000);
        assertThat(otherwise.at("/figure/value").asText()).isEqualTo("3.00");
        assertThat(otherwise.at("/reading/differing").toString()).isEqualTo("[\"LITIGATION_CASES\",\"POPULATION\"]");
        assertThat(Caller.of(served, SmallCounty.HALL_OFFICER).get(RATE).text())
                .isEqualTo(head.get(RATE).text());
        assertThat(head.get(RATE + "&asOf=2026-01-01T00:00:00Z").json().path("numbers"))
                .isEmpty();
    }

    @Test
    void a_command_is_taken_once_for_each_key() {
        Caller once = head.keyed();
        Reply first = once.post(NUMBERS + "/enter-suits", SUITS);
        assertThat(first.status()).isEqualTo(200);
        assertThat(once.post(NUMBERS + "/enter-suits", SUITS).text()).isEqualTo(first.text());
        assertThat(head.get(NUMBERS).json().path("items")).hasSize(1);
        assertThat(head.post(NUMBERS + "/enter-suits", SUITS).codes()).containsExactly("header.missing");
    }

    @Test
    void everything_wrong_is_told_at_its_place() {
        assertThat(
                        FileInHand.faults(
                                head.keyed()
                                        .post(
                                                NUMBERS + "/enter-suits",
                                                "{\"area\":\"x\",\"month\":\"2026-13\",\"civil\":-1,\"administrative\":1.5,\"source\":\"\",\"asOf\":\"5.2.\"}")))
                .isEqualTo(Map.of(
                        "/area", "division-code.malformed",
                        "/month", "month.malformed",
                        "/civil", "number.range",
                        "/administrative", "field.type",
                        "/source", "text.blank",
                        "/asOf", "field.date",
                        "/givenBy", "field.missing"));
        assertThat(FileInHand.faults(head.keyed().post(NUMBERS + "/enter-people", "{\"residents\":\"many\"}")))
                .containsEntry("/residents", "field.type")
                .containsEntry("/day", "field.missing");
        assertThat(FileInHand.faults(head.keyed().post(NUMBERS + "/withdraw", "{\"kind\":\"BIRTHS\"}")))
                .containsEntry("/kind", "field.word")
                .containsEntry("/reason", "field.missing");
        assertThat(FileInHand.faults(head.get("api/v1/staff/litigation-rate?area=x&last=2026&population=ALL")))
                .isEqualTo(Map.of(
                        "area", "division-code.malformed",
                        "first", "parameter.missing",
                        "last", "month.malformed",
                        "population", "field.word"));
        assertThat(FileInHand.faults(head.get("api/v1/staff/litigation-rate?first=2026-02&last=2026-01")))
                .isEqualTo(Map.of("last", "period.empty"));
    }

    @Test
    void every_reason_that_stands_against_it_is_told() {
        refused(
                "enter-suits",
                SUITS.replace("2026-01", "2026-04").replace("2026-02-05", "2026-04-05"),
                "numbers.month-not-over",
                "numbers.day-to-come");
        refused("enter-people", PEOPLE.replace("990101", "990102"), "numbers.area-unknown");
        refused(
                "withdraw",
                "{\"kind\":\"SUITS\",\"area\":\"990101\",\"day\":\"2026-01-01\",\"reason\":\"错\"}",
                "numbers.nothing-there");
        Reply elsewhere = head.get(RATE + "&area=990102");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.codes()).containsExactly("numbers.area-unknown");
    }

    @Test
    void who_keeps_no_numbers_enters_none_and_who_answers_for_no_county_reads_no_book_whether_there_is_one_or_not() {
        assertThat(Caller.of(served, SmallCounty.HOUSING_HEAD).get(NUMBERS).status())
                .isEqualTo(403);
        entered("enter-suits", SUITS);
        Reply auditor = Caller.of(served, SmallCounty.AUDITOR).keyed().post(NUMBERS + "/enter-people", PEOPLE);
        assertThat(auditor.status()).isEqualTo(403);
        Reply bureau = Caller.of(served, SmallCounty.HOUSING_HEAD).keyed().post(NUMBERS + "/enter-people", PEOPLE);
        assertThat(bureau.status()).as(bureau.text()).isEqualTo(403);
        for (String path : new String[] {NUMBERS, NUMBERS + "/history"}) {
            assertThat(Caller.of(served, SmallCounty.HOUSING_HEAD).get(path).status())
                    .isEqualTo(403);
            assertThat(Caller.of(served, SmallCounty.NO_ROLE).get(path).codes())
                    .containsExactly("access.not-permitted");
        }
        Reply nobody = Caller.of(served, SmallCounty.NO_ROLE).get(RATE);
        assertThat(nobody.status()).isEqualTo(403);
    }
}
