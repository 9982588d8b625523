package dev.yidi.example.province;

import static org.assertj.core.api.Assertions.assertThat;

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
