package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Migrations on MariaDB, each test in a database of its own. */
class MariaDbMigratorIT extends Migrating {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Override
    DataSource empty(List<AutoCloseable> open) throws Exception {
        String name = "migrator" + NEXT.incrementAndGet();
        MariaDbServer.running().execute("create database " + name);
        return new MariaDbDataSource(MariaDbServer.running().url(name));
    }

    @Override
    JdbcOpening opening(DataSource dataSource) {
        return JdbcStores.on(dataSource);
    }

    @Override
    int step() {
        return 9;
    }

    /** The advice for appends is about clients that hang: whoever waits for a long script does not. */
    @ParameterizedTest
    @ValueSource(strings = {"idle_write_transaction_timeout", "idle_transaction_timeout"})
    void a_script_that_takes_longer_than_a_session_may_be_idle_comes_to_its_end_and_the_limit_holds_again(String limit)
            throws Exception {
        List<AutoCloseable> open = new ArrayList<>();
        empty(open);
        String url = MariaDbServer.running().url("migrator" + NEXT.get());
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(url + (url.contains("?") ? "&" : "?") + "sessionVariables=" + limit + "=1");
            List<Migration> scripts = List.of(
                    new Migration(1, "V1__short.sql", "create table if not exists one (a integer);\n"),
                    new Migration(2, "V2__long.sql", "select sleep(2);\n"),
                    new Migration(3, "V3__short.sql", "create table if not exists other (a integer);\n"));
            Sessions sessions = new OwnTransactions(pool, 15);
            new Migrator(sessions, Dialect.mariaDb(), scripts).open(SchemaMode.MIGRATE);
            assertThat(sessions.<List<Integer>>read(
                            "look",
                            sql -> sql.query(
                                    "select version from yidi_schema order by version",
                                    List.of(),
                                    row -> row.getInt(1))))
                    .containsExactly(0, 1, 2, 3);
            assertThat(sessions.<List<Integer>>read(
                            "look", sql -> sql.query("select @@session." + limit, List.of(), row -> row.getInt(1))))
                    .containsExactly(1);
        }
    }
}
