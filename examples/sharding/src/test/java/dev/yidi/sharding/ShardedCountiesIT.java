package dev.yidi.sharding;

import static dev.yidi.testkit.Specimens.after;
import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.jdbc.Dialect;
import dev.yidi.jdbc.JdbcOpening;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.UnknownOutcomeException;
import dev.yidi.testkit.Specimens;
import dev.yidi.testkit.Traces;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Where counties stand, what a host and an operator meet, and what ShardingSphere does not do. */
class ShardedCountiesIT {
    private static final List<String> TABLES = List.of(
            "yidi_feed",
            "yidi_entry",
            "yidi_card",
            "yidi_card_tag",
            "yidi_alarm",
            "yidi_command",
            "yidi_number",
            "yidi_file_key",
            "yidi_following");
    private static final AppendResult APPENDED = new AppendResult.Appended();
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");

    @Test
    void the_rows_of_two_counties_stand_in_different_databases() {
        CountyId one = new CountyId("330122");
        CountyId other = new CountyId("330182");
        fill(one);
        fill(other);
        for (String table : TABLES) {
            assertThat(holders(TwoDatabases.FIRST, table, one, other))
                    .as("%s", table)
                    .containsExactly(one.value());
            assertThat(holders(TwoDatabases.SECOND, table, one, other))
                    .as("%s", table)
                    .containsExactly(other.value());
        }
    }

    private static void fill(CountyId county) {
        JdbcStores stores = TwoDatabases.opening(county).open();
        assertThat(stores.journal().append(append("c1", change(A, 0, 2), change(B, 0, 1))))
                .isEqualTo(APPENDED);
        assertThat(stores.numbers().next("2026")).isEqualTo(1);
        assertThat(stores.clocks().claim(after(99), "n1", Duration.ofMinutes(1), 10))
                .hasSize(2);
        assertThat(stores.followings().lead("province", "n1", after(99), Optional.empty()))
                .isPresent();
    }

    private static List<String> holders(String database, String table, CountyId one, CountyId other) {
        return TwoDatabases.ask(
                database, "select distinct county from " + table + " where county in ('" + one + "', '" + other + "')");
    }

    @Test
    void what_was_written_through_it_is_read_from_the_database_itself_and_the_other_way_round() {
        for (int i = 0; i < 2; i++) {
            CountyId county = new CountyId("direct-" + i);
            JdbcStores through = TwoDatabases.opening(county).open();
            Append append = append("c1", change(A, 0, 2), change(B, 0, 1));
            through.journal().append(append);

            JdbcStores direct = JdbcStores.on(TwoDatabases.directly(TwoDatabases.keeping(county)))
                    .dialect(Dialect.plainPostgreSql())
                    .county(county)
                    .open();
            assertThat(Traces.of(direct, append)).isEqualTo(Traces.of(through, append));
            FeedPosition end = direct.journal().follow(FeedPosition.start(), 10).next();
            assertThat(direct.journal().append(append("c2", change(A, 2, 1)))).isEqualTo(APPENDED);
            assertThat(through.journal().follow(end, 10).entries()).containsExactly(Specimens.entry(A, 3));
        }
        assertThat(TwoDatabases.keeping(new CountyId("direct-0")))
                .isNotEqualTo(TwoDatabases.keeping(new CountyId("direct-1")));
    }

    @Test
    void a_host_s_transaction_takes_appends_along_or_undoes_them() throws SQLException {
        JdbcStores stores = TwoDatabases.opening(new CountyId("host")).open();
        try (Connection host = TwoDatabases.sharded().getConnection()) {
            host.setAutoCommit(false);
            assertThat(stores.inTransactionOf(host).journal().append(append("c1", change(A, 0, 2))))
                    .isEqualTo(APPENDED);
            assertThat(stores.inTransactionOf(host).journal().append(append("c2", change(A, 1, 1))))
                    .isEqualTo(new AppendResult.Stale(A, 2));
            host.rollback();
            assertThat(stores.journal().read(A, 0)).isEmpty();
            assertThat(stores.inTransactionOf(host).journal().append(append("c1", change(A, 0, 1))))
                    .isEqualTo(APPENDED);
            assertThat(stores.journal().read(A, 0)).as("not seen outside").isEmpty();
            host.commit();
        }
        assertThat(stores.journal().read(A, 0)).hasSize(1);
    }

    @Test
    void waiting_for_a_lock_ends_with_the_statement_timeout() throws SQLException {
        CountyId county = new CountyId("slow");
        JdbcStores stores = TwoDatabases.opening(county)
                .statementTimeout(Duration.ofSeconds(1))
                .open();
        try (Connection holder =
                        TwoDatabases.directly(TwoDatabases.keeping(county)).getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.executeUpdate("update yidi_feed set base = base where county = '" + county + "'");
            assertThatThrownBy(() -> stores.journal().append(append("c1", change(A, 0, 1))))
                    .isInstanceOf(StoreException.class)
                    .isNotInstanceOf(UnknownOutcomeException.class)
                    .hasMessageContaining("took longer than allowed")
                    .hasMessageContaining("Nothing took effect: it may be repeated");
            holder.rollback();
        }
        assertThat(stores.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(APPENDED);
    }

    /** Running centres go on; but none can be started, for that asks whichever database comes first. */
    private static CountyId kept(String database) {
        return Stream.of(new CountyId("down-0"), new CountyId("down-1"))
                .filter(county -> TwoDatabases.keeping(county).equals(database))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_database_that_is_down_is_felt_by_its_own_counties_as_long_as_nothing_is_started() {
        JdbcStores one = TwoDatabases.opening(kept(TwoDatabases.FIRST)).open();
        JdbcStores other = TwoDatabases.opening(kept(TwoDatabases.SECOND)).open();
        TwoDatabases.administer("alter database second with allow_connections false");
        try {
            TwoDatabases.administer("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'second'");
            assertThatThrownBy(() -> other.journal().append(append("down", change(new FileId("down"), 0, 1))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("append: ");
            assertThat(one.journal().append(append("down", change(new FileId("down"), 0, 1))))
                    .isEqualTo(APPENDED);
            assertThatThrownBy(() -> TwoDatabases.configured(yaml -> yaml)).isInstanceOf(RuntimeException.class);
        } finally {
            TwoDatabases.administer("alter database second with allow_connections true");
        }
        assertThat(other.journal().append(append("up", change(new FileId("down"), 0, 1))))
                .isEqualTo(APPENDED);
    }

    @Test
    void the_database_s_own_dialect_and_its_account_of_the_tables_are_refused_in_words() {
        JdbcOpening plain = TwoDatabases.opening(new CountyId("words"));
        assertThatThrownBy(() -> plain.dialect(Dialect.postgreSql()).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the settings of the server cannot be read")
                .hasMessageContaining("Dialect.plainPostgreSql()");
        assertThatThrownBy(() -> plain.schema(SchemaMode.VALIDATE).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("found no tables")
                .hasMessageContaining("use EXTERNAL");
        assertThat(plain.open().schemaVersion()).isZero();
    }

    @Test
    void a_county_without_a_place_and_a_table_without_a_rule_are_refused_at_opening() {
        DataSource lacking = TwoDatabases.configured(
                yaml -> yaml.replace("      yidi_number:\n        actualDataNodes: counties_${1..2}.yidi_number\n", "")
                        .replace("yidi_number, ", ""));
        try {
            JdbcOpening opening =
                    JdbcStores.on(lacking).dialect(Dialect.plainPostgreSql()).schema(SchemaMode.EXTERNAL);
            assertThatThrownBy(() -> opening.county(new CountyId("330199")).open())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(
                            "open the county: the database refused a statement (SQLState 44000, code 20054)");
            assertThatThrownBy(() -> opening.county(new CountyId("330122")).open())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(
                            "expected the table yidi_number in the database of county 330122, found none");
        } finally {
            TwoDatabases.close(lacking);
        }
    }
}
