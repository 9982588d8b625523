package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Stores;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** The contract of two counties is worth what it catches: databases in which one part belongs to all counties. */
class LeakingCountiesTest {
    private static final AtomicReference<BiFunction<SpoiltStores, Stores, Stores>> LEAK =
            new AtomicReference<>((own, common) -> own);

    @Test
    void nothing_is_caught_where_each_county_has_its_own() {
        assertThat(red((own, common) -> own)).isEmpty();
    }

    @Test
    void numbers_of_all_counties_in_one_series_are_caught() {
        assertThat(red((own, common) -> own.with(common.numbers())))
                .contains("each_of_two_counties_does_what_it_would_do_alone");
    }

    @Test
    void alarms_of_all_counties_in_one_pot_are_caught() {
        assertThat(red((own, common) -> common))
                .contains(
                        "each_of_two_counties_does_what_it_would_do_alone",
                        "whatever_is_wrong_with_one_county_changes_nothing_for_the_other",
                        "codes_numbers_cursors_and_positions_of_one_county_open_nothing_in_the_other");
    }

    @Test
    void stores_that_do_not_say_whose_they_are_are_caught() {
        assertThat(red((own, common) -> new SpoiltStores(
                        Optional.empty(),
                        own.journal(),
                        own.index(),
                        own.clocks(),
                        own.numbers(),
                        own.fileKeys(),
                        own.followings())))
                .containsExactly("a_centre_is_not_built_on_the_stores_of_another_county");
    }

    private static Set<String> red(BiFunction<SpoiltStores, Stores, Stores> leak) {
        LEAK.set(leak);
        return ContractRun.red(Leaking.class, 6);
    }

    /** The contract on counties that share what the test at hand lets them share; not found by itself, being nested. */
    static final class Leaking extends TwoCountiesContract {
        private final InMemoryCounties counties = new InMemoryCounties();
        private final Stores common = new InMemoryStores();

        @Override
        protected CountySource source() {
            return this::of;
        }

        private Stores of(CountyId county) {
            return LEAK.get().apply(SpoiltStores.of(counties.of(county)), common);
        }
    }
}
