package dev.yidi.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A few kills in every build; thousands by hand. */
class NemesisTest {
    private static final long SEED = 20260302;

    @Test
    void nothing_is_lost_when_the_centre_on_the_embedded_database_is_killed() throws Exception {
        assertThat(Nemesis.run(true, 2, SEED, false)).isEmpty();
    }

    @Test
    void nothing_is_lost_when_the_centre_and_its_server_are_killed() throws Exception {
        assertThat(Nemesis.run(false, 3, SEED, false)).isEmpty();
    }

    @Test
    void a_store_that_acknowledges_too_early_is_caught() throws Exception {
        assertThat(Nemesis.run(true, 2, SEED, true)).isNotEmpty();
    }
}
