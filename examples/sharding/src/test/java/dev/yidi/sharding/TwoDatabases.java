package dev.yidi.sharding;

import dev.yidi.core.CountyId;
import dev.yidi.jdbc.Dialect;
import dev.yidi.jdbc.JdbcOpening;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.apache.shardingsphere.driver.api.yaml.YamlShardingSphereDataSourceFactory;

/** Two real PostgreSQL databases with the tables, and what {@code counties.yaml} configures over them. */
final class TwoDatabases {
    static final String FIRST = "first";
    static final String SECOND = "second";

    private static final EmbeddedPostgres SERVER = start();
    private static DataSource sharded = configured(TwoDatabases::withPlacesForAll);

    private TwoDatabases() {}

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            for (String database : List.of(FIRST, SECOND)) {
                execute(server.getPostgresDatabase(), "create database " + database);
                migrate(server.getDatabase("postgres", database));
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /** As an operator does it: on each database by itself, which looks at its settings as well. */
    private static void migrate(DataSource database) {
        JdbcStores.on(database)
                .schema(SchemaMode.MIGRATE)
                .county(new CountyId("tables"))
                .open()
                .close();
    }

    /** How a county is opened through ShardingSphere. */
    static JdbcOpening opening(CountyId county) {
        return JdbcStores.on(sharded())
                .dialect(Dialect.plainPostgreSql())
                .schema(SchemaMode.EXTERNAL)
                .county(county);
    }

    static synchronized DataSource sharded() {
        return sharded;
    }

    /** One of the two by itself. */
    static DataSource directly(String database) {
        return SERVER.getDatabase("postgres", database);
    }

    /** As it is configured, and a place by their hash for the counties of the tests, which it does not name. */
    private static String withPlacesForAll(String yaml) {
        return yaml.replace("[county]}", ".getOrDefault(county, county.hashCode() % 2 == 0 ? 1 : 2)}");
    }

    /** Where a county of the tests is that {@code counties.yaml} does not name. */
    static String keeping(CountyId county) {
        return county.value().hashCode() % 2 == 0 ? FIRST : SECOND;
    }

    /** Closes every connection and begins anew from the configuration. */
    static synchronized void restart() {
        close(sharded);
        sharded = configured(TwoDatabases::withPlacesForAll);
    }

    static void close(DataSource source) {
        try {
            ((AutoCloseable) source).close();
        } catch (Exception e) {
            throw new IllegalStateException("the data source did not close", e);
        }
    }

    /** A data source of the configuration, changed a little; the caller closes it. */
    static DataSource configured(UnaryOperator<String> change) {
        try (InputStream yaml = TwoDatabases.class.getResourceAsStream("/counties.yaml")) {
            String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${FIRST_URL}", SERVER.getJdbcUrl("postgres", FIRST))
                    .replace("${SECOND_URL}", SERVER.getJdbcUrl("postgres", SECOND));
            return YamlShardingSphereDataSourceFactory.createDataSource(
                    change.apply(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("ShardingSphere did not start", e);
        }
    }

    /** Runs a statement on the server as an administrator would. */
    static void administer(String statement) {
        execute(SERVER.getPostgresDatabase(), statement);
    }

    private static void execute(DataSource database, String text) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    /** The first column of each row, asked of one database by itself. */
    static List<String> ask(String database, String query) {
        try (Connection connection = directly(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
