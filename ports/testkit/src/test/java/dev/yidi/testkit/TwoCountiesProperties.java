package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.testkit.TwoCountiesContract.Run;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever two counties do, and whatever and whenever strikes one of them: the other's day is as it would have been. */
class TwoCountiesProperties {
    /** To register, to sweep and to follow: what every trouble shows in. */
    private static final List<Integer> TELLING = List.of(0, 1, 3, 6);

    @Property(tries = 60)
    void one_poisoned_county_never_changes_the_outcome_of_the_other(
            @ForAll("acts") List<Integer> some, @ForAll CountyPoison poison, @ForAll @IntRange(max = 1000) int when) {
        List<Integer> acts = Stream.concat(some.stream(), TELLING.stream()).toList();
        InMemoryCounties counties = new InMemoryCounties();
        Run beside = Run.of(counties::of, acts, poison, when % (some.size() + 1));
        Run alone = Run.alone(acts);

        assertThat(beside.lines()).isEqualTo(alone.lines());
        assertThat(beside.journal()).isEqualTo(alone.journal());
        assertThat(alone.lines()).noneMatch(line -> line.contains("failed"));
        assertThat(beside.othersLines()).as("where it struck").isNotEqualTo(alone.lines());
    }

    @Provide
    Arbitrary<List<Integer>> acts() {
        return Arbitraries.integers()
                .between(0, TwinCounty.ACTS - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }
}
