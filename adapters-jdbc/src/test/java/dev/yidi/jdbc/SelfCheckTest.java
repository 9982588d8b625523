package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.StoreException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfCheckTest {
    private static final CountyId COUNTY = new CountyId("c");

    @TempDir
    Path directory;

    @Test
    void a_file_that_is_written_at_once_has_no_finding() {
        assertThat(opening(h2("file:" + directory.resolve("good") + ";WRITE_DELAY=0"))
                        .open()
                        .findings())
                .isEmpty();
    }

    @Test
    void a_write_delay_is_refused_in_clear_words() {
        assertThatThrownBy(
                        () -> opening(h2("file:" + directory.resolve("late"))).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("h2.write-delay")
                .hasMessageContaining("expected WRITE_DELAY 0, found 500")
                .hasMessageContaining("Add ;WRITE_DELAY=0 to the URL");
    }

    @Test
    void a_version_that_was_seen_to_lose_commits_is_a_danger_and_others_are_not() {
        assertThat(H2Dialect.version("2.5.252"))
                .get()
                .extracting(Finding::code, Finding::severity)
                .containsExactly("h2.version", Severity.DANGER);
        assertThat(H2Dialect.version("2.4.240")).isEmpty();
        assertThat(H2Dialect.version("2.5.253")).isEmpty();
    }

    @Test
    void a_database_in_memory_is_refused() {
        assertThatThrownBy(() -> opening(h2("mem:nothing-survives")).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("h2.in-memory");
    }

    @Test
    void a_danger_may_be_allowed_by_its_code_and_is_still_told() {
        JdbcOpening opening = opening(h2("file:" + directory.resolve("allowed")));
        assertThatThrownBy(() -> opening.allowing("h2.in-memory").open()).isInstanceOf(StoreException.class);
        assertThat(opening.allowing("h2.in-memory")
                        .allowing("h2.write-delay")
                        .open()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("h2.write-delay");
    }

    @Test
    void reading_what_is_not_committed_is_refused() {
        DataSource dirty = h2("mem:dirty;DB_CLOSE_DELAY=-1");
        DataSource reading = proxy(DataSource.class, (proxy, method, values) -> {
            Connection connection = dirty.getConnection();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            return connection;
        });
        assertThatThrownBy(() -> opening(reading).allowing("h2.in-memory").open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("isolation.read-uncommitted");
    }

    /** As openGauss in its mode A, KingbaseES in that of Oracle, and DM unless told otherwise. */
    @Test
    void a_database_that_takes_an_empty_text_for_none_is_refused() {
        assertThatThrownBy(() -> opening(h2("mem:oracle;MODE=Oracle"))
                        .allowing("h2.in-memory")
                        .open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("text.empty: expected an empty text to come back as one");
    }

    @Test
    void an_unknown_product_is_named_with_advice() {
        DatabaseMetaData other = proxy(DatabaseMetaData.class, (proxy, method, values) -> "KingbaseES");
        Connection connection = proxy(
                Connection.class, (proxy, method, values) -> method.getName().equals("getMetaData") ? other : null);
        assertThatThrownBy(() -> Dialect.of(connection))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("expected one of [H2, PostgreSQL, MariaDB, MySQL], found KingbaseES")
                .hasMessageContaining("dialect(…)");
    }

    @Test
    void a_dialect_may_be_said() {
        assertThat(opening(h2("file:" + directory.resolve("said") + ";WRITE_DELAY=0"))
                        .dialect(Dialect.h2())
                        .open()
                        .findings())
                .isEmpty();
        assertThat(Dialect.h2()).hasToString("H2");
        assertThat(Dialect.postgreSql()).hasToString("PostgreSQL");
    }

    @Test
    void a_clock_that_differs_from_that_of_the_server_is_told_by_how_much() {
        ClockDifference.isTold(h2("mem:clock;DB_CLOSE_DELAY=-1"), Dialect.h2());
    }

    private static JdbcOpening opening(DataSource dataSource) {
        return JdbcStores.on(dataSource).county(COUNTY).schema(SchemaMode.MIGRATE);
    }

    private static DataSource h2(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + url);
        source.setUser("sa");
        return source;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SelfCheckTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
