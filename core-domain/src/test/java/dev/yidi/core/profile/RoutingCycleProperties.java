package dev.yidi.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Tables that point anywhere: those that lead round in a circle are refused by the way round, and no others. */
class RoutingCycleProperties {
    /** For each table the numbers of the tables its rows point at; a number too high is an organ. */
    @Provide
    Arbitrary<List<List<Integer>>> graphs() {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 400)
    void tables_are_refused_for_a_circle_exactly_when_taking_away_what_ends_leaves_something(
            @ForAll("graphs") List<List<Integer>> graph) {
        List<Fault> faults = faults(tables(graph));
        boolean circular = !circular(graph).isEmpty();

        assertThat(faults).extracting(Fault::code).allMatch("routing.cycle"::equals);
        assertThat(faults.isEmpty()).isNotEqualTo(circular);
        Statistics.label("circular").collect(circular).coverage(seen -> {
            seen.check(true).percentage(share -> share > 15);
            seen.check(false).percentage(share -> share > 15);
        });
    }

    @Property(tries = 300)
    void every_circle_that_is_named_is_one(@ForAll("graphs") List<List<Integer>> graph) {
        Set<Integer> inCircles = circular(graph);
        for (Fault fault : faults(tables(graph))) {
            String way = fault.message().substring(fault.message().lastIndexOf("cycle ") + "cycle ".length());
            List<Integer> stations = List.of(way.split(" → ", -1)).stream()
                    .map(table -> Integer.valueOf(table.substring(1)))
                    .toList();
            assertThat(stations).hasSizeGreaterThan(1);
            assertThat(stations.get(0)).isEqualTo(stations.get(stations.size() - 1));
            assertThat(inCircles).containsAll(stations);
            for (int i = 1; i < stations.size(); i++) {
                assertThat(graph.get(stations.get(i - 1))).contains(stations.get(i));
            }
            assertThat(fault.path()).startsWith("routing.tables[t" + stations.get(stations.size() - 2) + "]");
        }
    }

    /** What is left once every table is taken away whose rows point only at tables taken away before, time and again. */
    private static Set<Integer> circular(List<List<Integer>> graph) {
        Set<Integer> left =
                new HashSet<>(IntStream.range(0, graph.size()).boxed().toList());
        boolean smaller = true;
        while (smaller) {
            Set<Integer> now = Set.copyOf(left);
            smaller = left.removeIf(table -> graph.get(table).stream().noneMatch(now::contains));
        }
        return left;
    }

    private static RoutingTables tables(List<List<Integer>> graph) {
        List<RoutingTable> tables = new ArrayList<>();
        for (int t = 0; t < graph.size(); t++) {
            List<RoutingRow> rows = new ArrayList<>();
            for (int next : graph.get(t)) {
                rows.add(RoutingRow.all(
                        "r" + rows.size(),
                        next < graph.size()
                                ? new RouteTarget.ToTable("t" + next)
                                : new RouteTarget.ToOrgan(SmallCounty.CENTRE)));
            }
            rows.add(RoutingRow.all("rest", new RouteTarget.ToOrgan(SmallCounty.CENTRE)));
            tables.add(new RoutingTable("t" + t, rows));
        }
        return new RoutingTables("t0", tables);
    }

    private static List<Fault> faults(RoutingTables tables) {
        try {
            assertThat(SmallCounty.plain().with(tables).profile().routing()).isEqualTo(tables);
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.faults();
        }
    }
}
