package dev.yidi.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.yidi.endurance.PlantedStores.Promise;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A few kills in every build; thousands by hand. */
@Tag("one-jdk")
class NemesisTest {
    private static final long SEED = 20260302;

    @Test
    void nothing_is_lost_when_the_centre_on_the_embedded_database_is_killed() throws Exception {
        assertThat(faults(Database.EMBEDDED, 2, Promise.KEPT)).isEmpty();
    }

    @Test
    void nothing_is_lost_when_the_centre_and_its_server_are_killed() throws Exception {
        assertThat(faults(Database.POSTGRESQL, 3, Promise.KEPT)).isEmpty();
    }

    @Test
    void nothing_is_lost_when_the_centre_and_its_mariadb_server_are_killed() throws Exception {
        Assumptions.assumeTrue(Database.MARIADB.isThere(), "MariaDB's programs are not there: mvn -Pmariadb verify");
        assertThat(faults(Database.MARIADB, 3, Promise.KEPT)).isEmpty();
    }

    @Test
    void a_store_that_acknowledges_too_early_is_caught() throws Exception {
        assertThat(faults(Database.EMBEDDED, 4, Promise.STORED_BEFORE)).isNotEmpty();
    }

    @Test
    void a_store_that_lets_a_repeated_registration_take_effect_again_is_caught_by_its_number_alone() throws Exception {
        assertThat(faults(Database.EMBEDDED, 1, Promise.ONE_EFFECT))
                .singleElement(STRING)
                .matches("case-registered: \\d+ were written by \\d+ commands");
    }

    @Test
    void the_totals_stand_in_a_table_with_a_row_for_each_database() {
        String table = Totals.table(List.of(
                new Totals(Database.POSTGRESQL, "caught after 1", 151, 149, 98_765, 321, 45, 123_456, 789, List.of()),
                new Totals(Database.MARIADB, "caught after 2", 1, 2, 3, 4, 5, 6, 7, List.of("a", "b"))));
        assertThat(table.lines()).hasSize(4);
        assertThat(table)
                .containsPattern("PostgreSQL +151 +149 +98765 +321 +45 +123456 +789 +0  caught after 1\n")
                .containsPattern("MariaDB +1 +2 +3 +4 +5 +6 +7 +2  caught after 2\n");
    }

    private static List<String> faults(Database database, int kills, Promise broken) throws Exception {
        return Nemesis.run(database, kills, SEED, broken, broken == Promise.KEPT ? 10 : 1, "")
                .faults();
    }
}
