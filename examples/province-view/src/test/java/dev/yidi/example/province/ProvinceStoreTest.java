package dev.yidi.example.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProvinceStoreTest {
    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void counties_stand_side_by_side() throws SQLException {
        try (ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
            store.take(List.of(
                    registered("330122", "a"),
                    told("330122", "a", 2, "case-closed", 1, Duration.ofDays(3), "{}"),
                    told("330122", "a", 3, "case-rated", 1, Duration.ofDays(4), "{\"unsatisfied\":true}"),
                    registered("330122", "b"),
                    told("330122", "b", 2, "rung-fired", 1, Duration.ofDays(70), "{\"action\":\"RAISE\"}"),
                    registered("330110", "c"),
                    told("330110", "c", 2, "case-withdrawn", 1, Duration.ofDays(1), "{}")));

            assertThat(store.counties())
                    .containsExactly(
                            new CountyLine("330110", 1, 0, 0, 0, 0, 0, 0, Optional.empty(), 0),
                            new CountyLine("330122", 2, 1, 1, 0, 1, 1, 1, Optional.of(Duration.ofDays(3)), 0));
        }
    }

    @Test
    void whatever_comes_again_and_in_whatever_pieces_counts_once() throws SQLException {
        List<Told> all = List.of(
                registered("330122", "a"),
                told("330122", "a", 2, "case-rated", 1, Duration.ofDays(1), "{\"unsatisfied\":false}"),
                told("330122", "a", 5, "case-closed", 1, Duration.ofDays(2), "{}"),
                told("330122", "a", 6, "case-reopened", 1, Duration.ofDays(3), "{}"),
                registered("330122", "b"));
        List<CountyLine> once;
        try (ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
            store.take(all);
            once = store.counties();
        }
        Random random = new Random(20261127);
        for (int i = 0; i < 20; i++) {
            String other = "jdbc:h2:mem:" + UUID.randomUUID();
            try (ProvinceStore store = ProvinceStore.open(other, Reading.ofFirstRelease())) {
                List<Told> again = new ArrayList<>(all);
                again.addAll(all);
                Collections.shuffle(again, random);
                for (Told event : again) {
                    store.take(List.of(event));
                }
                assertThat(store.counties()).isEqualTo(once);
                assertThat(store.takenBack()).isZero();
            }
        }
    }

    @Test
    void a_county_that_was_restored_takes_back_what_it_told_since() throws SQLException {
        try (ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
            store.take(List.of(
                    registered("330122", "a"),
                    told("330122", "a", 2, "case-closed", 1, Duration.ofDays(2), "{}"),
                    told("330122", "a", 3, "case-rated", 1, Duration.ofDays(3), "{\"unsatisfied\":true}")));

            store.take(List.of(
                    new Told("330122", "a", 2, "another", "case-withdrawn", 1, MARCH.plus(Duration.ofDays(2)), "{}")));

            assertThat(store.takenBack()).isEqualTo(2);
            assertThat(store.counties())
                    .containsExactly(new CountyLine("330122", 1, 0, 0, 0, 0, 0, 0, Optional.empty(), 0));
        }
    }

    @Test
    void another_history_is_noticed_by_events_that_count_for_nothing_as_well() throws SQLException {
        try (ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
            store.take(List.of(
                    registered("330122", "a"),
                    told("330122", "a", 2, "material-added", 1, Duration.ofDays(1), "{}"),
                    told("330122", "a", 3, "case-closed", 1, Duration.ofDays(2), "{}")));
            assertThat(store.counties().get(0).closed()).isEqualTo(1);

            Told otherwise =
                    new Told("330122", "a", 2, "another", "material-added", 1, MARCH.plus(Duration.ofDays(1)), "{}");
            store.take(List.of(otherwise));
            store.take(List.of(otherwise));

            assertThat(store.takenBack()).isEqualTo(2);
            assertThat(store.counties())
                    .containsExactly(new CountyLine("330122", 1, 1, 0, 0, 0, 0, 0, Optional.empty(), 0));
        }
    }

    @Test
    void of_figures_those_count_that_were_counted_last_however_they_come() throws SQLException {
        ToldFigures first = figures(MARCH, "ON_TIME_CLOSE", 3, 4);
        ToldFigures second = figures(MARCH.plusNanos(1), "ON_TIME_CLOSE", 9, 10);
        for (List<ToldFigures> order : List.of(List.of(first, second), List.of(second, first, second))) {
            try (ProvinceStore store =
                    ProvinceStore.open("jdbc:h2:mem:" + UUID.randomUUID(), Reading.ofFirstRelease())) {
                for (ToldFigures sheet : order) {
                    store.take(List.of(), List.of(sheet));
                }
                assertThat(store.figures()).isEqualTo(second.lines());
            }
        }
    }

    @Test
    void figures_stand_side_by_side_in_both_languages_and_unknown_ones_by_their_code() {
        List<FigureLine> lines =
                new ArrayList<>(figures(MARCH, "ON_TIME_CLOSE", 3, 4).lines());
        lines.addAll(figures(MARCH, "OF_A_LATER_RELEASE", 0, 0).lines());
        assertThat(FigureTable.text(lines))
                .containsExactly(
                        "330122        figures of 2026",
                        "3/4 +1        按期办结率  Closed in time",
                        "- +1          OF_A_LATER_RELEASE");
    }

    private static ToldFigures figures(Instant at, String indicator, long numerator, long denominator) {
        return new ToldFigures(
                "330122",
                "2026",
                at,
                List.of(new FigureLine(
                        "330122",
                        "2026",
                        indicator,
                        BigInteger.valueOf(numerator),
                        BigInteger.valueOf(denominator),
                        1)));
    }

    @Test
    void what_is_not_understood_is_kept_and_counts_as_soon_as_it_is() throws SQLException {
        try (ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
            store.take(List.of(
                    registered("330122", "a"),
                    told("330122", "a", 2, "case-rated", 2, Duration.ofDays(1), "{\"satisfied\":false}"),
                    told("330122", "a", 3, "case-closed", 1, Duration.ofDays(2), "{}")));

            assertThat(store.notUnderstood()).isEqualTo(1);
            assertThat(store.counties().get(0).ratings()).isZero();
            assertThat(store.counties().get(0).closed()).isEqualTo(1);
        }
        try (ProvinceStore store = ProvinceStore.open(url, NextRelease.understoodBy(Reading.ofFirstRelease()))) {
            assertThat(store.notUnderstood()).isZero();
            assertThat(store.counties().get(0).unsatisfied()).isEqualTo(1);
        }
    }

    @Test
    void a_county_that_cannot_be_read_is_not_shown_as_quiet() throws SQLException {
        try (ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
            store.take(List.of(
                    registered("330110", "a"),
                    told("330122", "b", 1, "case-registered", 7, Duration.ofDays(1), "{\"new\":true}"),
                    told("330122", "b", 2, "case-closed", 1, Duration.ofDays(2), "{}")));

            assertThat(store.counties())
                    .containsExactly(
                            new CountyLine("330110", 1, 1, 0, 0, 0, 0, 0, Optional.empty(), 0),
                            new CountyLine("330122", 0, 0, 0, 0, 0, 0, 0, Optional.empty(), 1));
            assertThat(store.counties().get(1).text()).endsWith(" 1");
        }
    }

    @Test
    void data_that_is_not_what_its_type_says_holds_up_nothing() throws SQLException {
        try (ProvinceStore store = ProvinceStore.open(url, Reading.ofFirstRelease())) {
            store.take(List.of(
                    registered("330122", "a"),
                    told("330122", "a", 2, "case-rated", 1, Duration.ofDays(1), "{\"unsatisfied\":\"no\"}"),
                    told("330122", "a", 3, "note-added", 1, Duration.ofDays(1), "{}"),
                    told("330122", "a", 4, "case-closed", 1, Duration.ofDays(2), "{}")));

            assertThat(store.notUnderstood()).isEqualTo(1);
            assertThat(store.counties().get(0).closed()).isEqualTo(1);
        }
    }

    private static Told registered(String county, String caseId) {
        return told(
                county,
                caseId,
                1,
                "case-registered",
                1,
                Duration.ZERO,
                "{\"kind\":\"REQUEST\",\"intake\":{\"receivedAt\":\"" + MARCH + "\"}}");
    }

    private static Told told(
            String county, String caseId, long sequence, String type, int version, Duration later, String data) {
        return new Told(county, caseId, sequence, "chain-" + sequence, type, version, MARCH.plus(later), data);
    }
}
