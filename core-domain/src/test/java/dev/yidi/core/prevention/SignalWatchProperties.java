package dev.yidi.core.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.core.profile.SignalRule;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the signals of any matters. */
class SignalWatchProperties {
    private static final Instant NOW = Instant.parse("2026-06-30T01:00:00Z");
    private static final List<TopicCode> TOPICS =
            List.of(CountyDesk.NOISE, CountyDesk.NEIGHBOURS, CountyDesk.HOMESTEAD);
    private static final List<DivisionCode> PLACES =
            List.of(CountyDesk.GRID, CountyDesk.TOWN_A, CountyDesk.TOWN_B, CountyDesk.COUNTY);

    @Provide
    Arbitrary<List<SignalFact>> facts() {
        return Combinators.combine(
                        Arbitraries.of(TOPICS),
                        Arbitraries.of(PLACES),
                        Arbitraries.integers().between(0, 70),
                        Arbitraries.integers().between(0, 7),
                        times(),
                        times())
                .as((topic, place, days, visitors, rises, breaches) -> new SignalFact(
                        new CaseId("any"), Optional.of(topic), place, ago(days), visitors, rises, breaches))
                .list()
                .ofMaxSize(40)
                .map(SignalWatchProperties::numbered);
    }

    private static Arbitrary<List<Instant>> times() {
        return Arbitraries.integers()
                .between(0, 90)
                .map(SignalWatchProperties::ago)
                .list()
                .ofMaxSize(3);
    }

    @Property(tries = 200)
    void the_order_of_the_matters_says_nothing(@ForAll("facts") List<SignalFact> facts, @ForAll long seed) {
        List<SignalFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(watch(shuffled)).isEqualTo(watch(facts));
    }

    @Property(tries = 200)
    void every_signal_is_what_a_count_by_hand_gives(@ForAll("facts") List<SignalFact> facts) {
        List<SignalCluster> found = watch(facts);
        int expected = 0;
        for (SignalRule rule : CountyDesk.profile().signals().rules()) {
            for (TopicCode topic : List.of(CountyDesk.NEIGHBOURS, CountyDesk.HOMESTEAD)) {
                for (DivisionCode place : List.of(CountyDesk.TOWN_A, CountyDesk.TOWN_B, CountyDesk.COUNTY)) {
                    int count = byHand(facts, rule, topic, place);
                    expected += count >= rule.threshold() ? 1 : 0;
                    assertThat(found.stream()
                                    .filter(each -> each.kind() == rule.kind()
                                            && each.topic().equals(topic)
                                            && each.place().equals(place))
                                    .map(SignalCluster::count))
                            .isEqualTo(count >= rule.threshold() ? List.of(count) : List.of());
                }
            }
        }
        assertThat(found).hasSize(expected);
    }

    @Property(tries = 100)
    void the_cases_named_are_enough_for_the_signal(@ForAll("facts") List<SignalFact> facts) {
        for (SignalCluster cluster : watch(facts)) {
            List<SignalFact> named = facts.stream()
                    .filter(fact -> cluster.cases().contains(fact.caseId()))
                    .toList();
            assertThat(watch(named)).contains(cluster);
        }
    }

    /** Neither facts nor clusters have a place to put a person or an organ in. */
    @Example
    void nothing_can_be_keyed_on_a_person() {
        Set<Class<?>> matters = Set.of(
                CaseId.class,
                TopicCode.class,
                DivisionCode.class,
                SignalKind.class,
                SignalRule.class,
                Instant.class,
                int.class,
                Optional.class,
                List.class,
                Set.class);

        assertThat(Stream.of(SignalFact.class, SignalCluster.class)
                        .flatMap(type -> Stream.of(type.getRecordComponents())))
                .extracting(RecordComponent::getType)
                .allMatch(matters::contains);
        assertThat(Stream.of(SignalFact.class, SignalCluster.class)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(component -> component.getGenericType().getTypeName()))
                .noneMatch(name -> name.contains("Party") || name.contains("Name") || name.contains("Officer"));
    }

    private static int byHand(List<SignalFact> facts, SignalRule rule, TopicCode topic, DivisionCode place) {
        int count = 0;
        for (SignalFact fact : facts) {
            boolean here = group(fact).equals(topic) && town(fact).equals(place);
            boolean came = recent(fact.receivedAt(), rule);
            if (here) {
                switch (rule.kind()) {
                    case CLUSTER -> count += came ? 1 : 0;
                    case GROUP_VISIT -> count = came ? Math.max(count, fact.visitors()) : count;
                    case REPEATED_RISE -> count += recent(fact.rises(), rule);
                    case BREACH_WAVE -> count += recent(fact.breaches(), rule);
                }
            }
        }
        return count;
    }

    private static int recent(List<Instant> times, SignalRule rule) {
        int count = 0;
        for (Instant at : times) {
            count += recent(at, rule) ? 1 : 0;
        }
        return count;
    }

    private static boolean recent(Instant at, SignalRule rule) {
        return Duration.between(at, NOW).compareTo(Duration.ofDays(rule.withinDays())) < 0;
    }

    private static TopicCode group(SignalFact fact) {
        return fact.topic().filter(CountyDesk.HOMESTEAD::equals).orElse(CountyDesk.NEIGHBOURS);
    }

    private static DivisionCode town(SignalFact fact) {
        return fact.place().equals(CountyDesk.GRID) ? CountyDesk.TOWN_A : fact.place();
    }

    private static List<SignalFact> numbered(List<SignalFact> all) {
        List<SignalFact> named = new ArrayList<>();
        for (SignalFact each : all) {
            named.add(new SignalFact(
                    new CaseId("c" + named.size()),
                    each.topic(),
                    each.place(),
                    each.receivedAt(),
                    each.visitors(),
                    each.rises(),
                    each.breaches()));
        }
        return List.copyOf(named);
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static List<SignalCluster> watch(List<SignalFact> facts) {
        return SignalWatch.clusters(facts, CountyDesk.profile(), NOW);
    }
}
