package dev.yidi.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CountyId;
import dev.yidi.testkit.Ability;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A database with a pool, that can be stopped and started. */
final class TestDatabase implements AutoCloseable {
    private final Supplier<HikariConfig> config;
    private final Set<Ability> missing;
    private final String[] allowed;
    private Optional<Dialect> dialect = Optional.empty();
    private UnaryOperator<DataSource> driver = UnaryOperator.identity();
    private HikariDataSource pool;

    private TestDatabase(Supplier<HikariConfig> config, Set<Ability> missing, String... allowed) {
        this.config = config;
        this.missing = missing;
        this.allowed = allowed;
        this.pool = new HikariDataSource(config.get());
    }

    /** H2 within the process. */
    static TestDatabase inMemory(String name) {
        return new TestDatabase(
                () -> h2("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1"), Set.of(Ability.DURABLE), "h2.in-memory");
    }

    /** H2 in a file. */
    static TestDatabase inFile(String file) {
        return new TestDatabase(() -> h2("jdbc:h2:file:" + file + ";WRITE_DELAY=0"), Set.of());
    }

    /** A PostgreSQL server that runs as long as the tests. */
    static TestDatabase postgreSql() {
        return postgreSql(config -> {});
    }

    /** The same, with a pool that is set up otherwise. */
    static TestDatabase postgreSql(Consumer<HikariConfig> setting) {
        return new TestDatabase(
                () -> {
                    HikariConfig config = config();
                    config.setDataSource(PostgreSqlServer.running().getPostgresDatabase());
                    setting.accept(config);
                    return config;
                },
                Set.of());
    }

    /** Another database on that server. */
    static TestDatabase secondPostgreSql() {
        return anotherPostgreSql("second");
    }

    /** A database on that server that is spoken to by plain statements alone. */
    static TestDatabase plainPostgreSql() {
        return anotherPostgreSql("plain").speaking(Dialect.plainPostgreSql());
    }

    private static TestDatabase anotherPostgreSql(String name) {
        try (TestDatabase first = postgreSql()) {
            if (!first.administers("select 1 from pg_database where datname = '" + name + "'")) {
                first.administer("create database " + name);
            }
        }
        return postgreSql(name, "postgres");
    }

    /** A database of its own on the PostgreSQL server, for what is done to whole tables. */
    static TestDatabase postgreSql(String name, String role) {
        return new TestDatabase(
                () -> {
                    HikariConfig config = config();
                    config.setDataSource(PostgreSqlServer.running().getDatabase(role, name));
                    return config;
                },
                Set.of());
    }

    /** A database of its own on the MariaDB server, for the user {@code user}, whose password is the name. */
    static TestDatabase mariaDb(String name, String user) {
        return new TestDatabase(
                () -> {
                    HikariConfig config = config();
                    config.setJdbcUrl(MariaDbServer.running().url(name, user));
                    return config;
                },
                Set.of());
    }

    /** A MariaDB server that runs as long as the tests; they are reported as not run where there is none. */
    static TestDatabase mariaDb() {
        return new TestDatabase(
                () -> {
                    HikariConfig config = config();
                    config.setJdbcUrl(MariaDbServer.running().url("test"));
                    return config;
                },
                Set.of());
    }

    private static HikariConfig h2(String url) {
        HikariConfig config = config();
        config.setJdbcUrl(url + ";LOCK_TIMEOUT=10000");
        config.setUsername("sa");
        return config;
    }

    private static HikariConfig config() {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(20_000);
        return config;
    }

    /** The same, where every opening says its dialect. */
    TestDatabase speaking(Dialect other) {
        dialect = Optional.of(other);
        return this;
    }

    /** The same, where every opening goes through what {@code other} makes of the pool. */
    TestDatabase through(UnaryOperator<DataSource> other) {
        driver = other;
        return this;
    }

    HikariDataSource pool() {
        return pool;
    }

    /** Another pool on the same database, of {@code size} connections, which waits so long for one; the caller closes it. */
    HikariDataSource smallPool(int size, long waitMillis) {
        HikariConfig small = config.get();
        small.setMaximumPoolSize(size);
        small.setConnectionTimeout(waitMillis);
        return new HikariDataSource(small);
    }

    JdbcOpening opening() {
        return over(driver.apply(pool));
    }

    /** As {@link #opening()}, over another data source to the same database. */
    JdbcOpening over(DataSource other) {
        JdbcOpening opening = JdbcStores.on(other).schema(SchemaMode.MIGRATE).allowing(allowed);
        return dialect.map(opening::dialect).orElse(opening);
    }

    /** Runs a statement as an administrator would. */
    void execute(String statement) {
        new OwnTransactions(pool, 5).write("set up", sql -> {
            sql.execute(statement);
            return Ending.commit(statement);
        });
    }

    /** Runs statements outside transactions as an administrator would. */
    TestDatabase administer(String... statements) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
            return this;
        } catch (SQLException e) {
            throw new AssertionError(List.of(statements).toString(), e);
        }
    }

    /** Whether a query gives a row. */
    boolean administers(String query) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    /** Runs a script of the library as an administrator would, whole. */
    TestDatabase script(String path) {
        String text = text(path);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            if (path.startsWith("postgresql")) {
                statement.execute(text);
            } else {
                for (String each : new Migration(1, path, text).statements()) {
                    statement.execute(each);
                }
            }
            return this;
        } catch (SQLException e) {
            throw new AssertionError(path, e);
        }
    }

    /** A script of the library. */
    static String text(String path) {
        try (InputStream script = Migration.class.getResourceAsStream("/META-INF/yidi/jdbc/" + path)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    /** Sees to it that the tables are there. */
    TestDatabase migrate() {
        opening().county(new CountyId("migrated")).open();
        return this;
    }

    /** Closes every connection; a database in a file is closed with the last. */
    void restart() {
        pool.close();
        pool = new HikariDataSource(config.get());
    }

    /** Something that happens before a connection is given. */
    interface Before {
        void connection(String method) throws SQLException;
    }

    /** {@code real}, with {@code before} at every connection it gives. */
    static DataSource each(DataSource real, Before before) {
        return DataSource.class.cast(Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, values) -> {
                    if (method.getName().equals("getConnection")) {
                        before.connection(method.getName());
                    }
                    try {
                        return method.invoke(real, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    Set<Ability> missing() {
        return missing;
    }

    @Override
    public void close() {
        pool.close();
    }
}
