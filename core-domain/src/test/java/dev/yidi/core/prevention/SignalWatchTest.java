package dev.yidi.core.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.Play;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.core.profile.SignalPolicy;
import dev.yidi.core.profile.SignalRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When the centre looks up, and what it is told. */
class SignalWatchTest {
    private static final Instant NOW = Instant.parse("2026-06-30T01:00:00Z");

    @Test
    void five_matters_of_one_topic_in_one_town_within_thirty_days_are_a_cluster_and_four_are_none() {
        List<SignalFact> five = matters(5, CountyDesk.NOISE, CountyDesk.GRID, 2);

        assertThat(clusters(five.subList(0, 4))).isEmpty();
        assertThat(clusters(five)).singleElement().satisfies(cluster -> {
            assertThat(cluster.kind()).isEqualTo(SignalKind.CLUSTER);
            assertThat(cluster.topic()).isEqualTo(CountyDesk.NEIGHBOURS);
            assertThat(cluster.place()).isEqualTo(CountyDesk.TOWN_A);
            assertThat(cluster.cases()).hasSize(5);
            assertThat(cluster.count()).isEqualTo(5);
            assertThat(cluster.rule().threshold()).isEqualTo(5);
            assertThat(Duration.between(cluster.from(), cluster.until())).isEqualTo(Duration.ofDays(30));
        });
    }

    @Test
    void matters_farther_apart_in_time_place_or_topic_are_none() {
        List<SignalFact> apart = new ArrayList<>(matters(4, CountyDesk.NOISE, CountyDesk.GRID, 2));
        apart.addAll(matters(1, CountyDesk.HOMESTEAD, CountyDesk.GRID, 2));
        apart.addAll(matters(1, CountyDesk.NOISE, CountyDesk.TOWN_B, 2));
        apart.add(fact("old", CountyDesk.NOISE, CountyDesk.GRID, 30, 0, 0, 0));

        assertThat(clusters(apart)).isEmpty();
    }

    @Test
    void so_many_people_with_one_matter_are_a_group_visit_and_the_same_number_with_several_is_not() {
        assertThat(clusters(List.of(fact("a", CountyDesk.NOISE, CountyDesk.GRID, 1, 5, 0, 0))))
                .extracting(SignalCluster::kind)
                .containsExactly(SignalKind.GROUP_VISIT);
        assertThat(clusters(List.of(
                        fact("a", CountyDesk.NOISE, CountyDesk.GRID, 1, 3, 0, 0),
                        fact("b", CountyDesk.NOISE, CountyDesk.GRID, 1, 4, 0, 0))))
                .isEmpty();
    }

    @Test
    void rises_and_breaches_are_counted_by_when_they_happened_and_not_by_when_the_matter_came_in() {
        List<SignalFact> facts = List.of(
                fact("a", CountyDesk.NOISE, CountyDesk.GRID, 300, 0, 2, 1),
                fact("b", CountyDesk.NOISE, CountyDesk.VILLAGE, 300, 0, 1, 2));

        assertThat(clusters(facts))
                .extracting(SignalCluster::kind, SignalCluster::count)
                .containsExactly(tuple(SignalKind.REPEATED_RISE, 3), tuple(SignalKind.BREACH_WAVE, 3));
    }

    @Test
    void what_comes_in_at_this_instant_counts_and_what_came_in_as_the_time_began_does_not() {
        List<SignalFact> four = matters(4, CountyDesk.NOISE, CountyDesk.GRID, 2);

        assertThat(clusters(and(four, at("now", NOW)))).hasSize(1);
        assertThat(clusters(and(four, at("later", NOW.plusSeconds(1))))).isEmpty();
        assertThat(clusters(and(four, at("first", NOW.minus(Duration.ofDays(30))))))
                .isEmpty();
        assertThat(clusters(
                        and(four, at("second", NOW.minus(Duration.ofDays(30)).plusSeconds(1)))))
                .hasSize(1);
    }

    @Test
    void a_cluster_names_only_the_matters_that_made_it() {
        List<SignalFact> rises = List.of(
                fact("a", CountyDesk.NOISE, CountyDesk.GRID, 300, 0, 2, 0),
                fact("b", CountyDesk.NOISE, CountyDesk.GRID, 300, 0, 1, 0),
                fact("never", CountyDesk.NOISE, CountyDesk.GRID, 300, 0, 0, 0));
        List<SignalFact> visits = List.of(
                fact("six", CountyDesk.NOISE, CountyDesk.GRID, 1, 6, 0, 0),
                fact("five", CountyDesk.NOISE, CountyDesk.GRID, 1, 5, 0, 0),
                fact("four", CountyDesk.NOISE, CountyDesk.GRID, 1, 4, 0, 0));

        assertThat(clusters(rises))
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.cases()).containsExactly(new CaseId("a"), new CaseId("b")));
        assertThat(clusters(visits)).singleElement().satisfies(cluster -> {
            assertThat(cluster.cases()).containsExactly(new CaseId("five"), new CaseId("six"));
            assertThat(cluster.count()).as("the largest group").isEqualTo(6);
        });
    }

    @Test
    void rises_and_breaches_of_before_do_not_count() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        Instant sixtyDaysAgo = NOW.minus(Duration.ofDays(60));
        SignalFact two = rising("a", List.of(yesterday, yesterday, sixtyDaysAgo, NOW.plusSeconds(1)));

        assertThat(clusters(List.of(two))).isEmpty();
        assertThat(clusters(List.of(two, rising("b", List.of(NOW)))))
                .extracting(SignalCluster::kind, SignalCluster::count)
                .containsExactly(tuple(SignalKind.REPEATED_RISE, 3));
    }

    @Test
    void a_matter_without_topic_or_from_nowhere_counts_for_none() {
        List<SignalFact> facts = new ArrayList<>(matters(4, CountyDesk.NOISE, CountyDesk.GRID, 2));
        facts.add(new SignalFact(
                new CaseId("x"), Optional.empty(), CountyDesk.GRID, NOW.minusSeconds(1), 9, List.of(), List.of()));
        facts.addAll(matters(1, CountyDesk.NOISE, DivisionCode.of("110101"), 2));

        assertThat(clusters(facts)).isEmpty();
    }

    @Test
    void facts_are_read_off_the_journal_and_sealed_reports_have_none() {
        Play raised = Play.petition()
                .acceptedBy(CountyDesk.HALL_A)
                .days(1)
                .does(Play.dispatch(DispatchVerb.RAISE, CountyDesk.HOUSING));
        SignalFact fact = SignalFact.of(raised.journal()).orElseThrow();
        Classify report = new Classify(
                CaseKind.REPORT,
                Optional.empty(),
                CountyDesk.NOISE,
                Set.of(CountyDesk.POLICE),
                Optional.of(Play.text()));

        assertThat(fact.topic()).contains(CountyDesk.NOISE);
        assertThat(fact.place()).isEqualTo(raised.file().intake().place());
        assertThat(fact.rises()).containsExactly(raised.now());
        assertThat(fact.breaches()).isEmpty();
        assertThat(SignalFact.of(Play.petition().does(report).journal())).isEmpty();
    }

    @Test
    void a_kind_without_a_rule_is_not_looked_for() {
        assertThat(SignalPolicy.standard().rules()).extracting(SignalRule::kind).containsExactly(SignalKind.values());
        assertThat(SignalPolicy.standard().longestDays()).isEqualTo(60);
        assertThat(new SignalPolicy(List.of()).longestDays()).isZero();
    }

    static List<SignalFact> matters(int count, TopicCode topic, DivisionCode place, int daysAgo) {
        return IntStream.range(0, count)
                .mapToObj(i -> fact(topic + "-" + place + "-" + i, topic, place, daysAgo, 1, 0, 0))
                .toList();
    }

    static SignalFact fact(
            String id, TopicCode topic, DivisionCode place, int daysAgo, int visitors, int rises, int breaches) {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        return new SignalFact(
                new CaseId(id),
                Optional.of(topic),
                place,
                NOW.minus(Duration.ofDays(daysAgo)),
                visitors,
                Collections.nCopies(rises, yesterday),
                Collections.nCopies(breaches, yesterday));
    }

    private static SignalFact at(String id, Instant receivedAt) {
        return new SignalFact(
                new CaseId(id), Optional.of(CountyDesk.NOISE), CountyDesk.GRID, receivedAt, 1, List.of(), List.of());
    }

    private static SignalFact rising(String id, List<Instant> rises) {
        return new SignalFact(
                new CaseId(id),
                Optional.of(CountyDesk.NOISE),
                CountyDesk.GRID,
                NOW.minus(Duration.ofDays(300)),
                1,
                rises,
                List.of());
    }

    private static List<SignalFact> and(List<SignalFact> some, SignalFact more) {
        List<SignalFact> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    private static List<SignalCluster> clusters(List<SignalFact> facts) {
        return SignalWatch.clusters(facts, CountyDesk.profile(), NOW);
    }
}
