package dev.yidi.fuzz;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CountyId;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.InMemoryStores;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Where a county keeps what it has 受测存储: new for each, in memory or in a database of its own. Not thread-safe. */
final class Ground implements AutoCloseable {
    private static final int CONNECTIONS = 8;

    private final Optional<EmbeddedPostgres> postgres;
    private Optional<HikariDataSource> pool = Optional.empty();
    private int databases;

    private Ground(Optional<EmbeddedPostgres> postgres) {
        this.postgres = postgres;
    }

    static Ground memory() {
        return new Ground(Optional.empty());
    }

    /** A PostgreSQL server of its own, which need not survive the machine. */
    static Ground postgreSql() throws IOException {
        return new Ground(Optional.of(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .start()));
    }

    /** Stores with nothing in them for {@code county}; those given before are no more. */
    Stores fresh(CountyId county) {
        return postgres.<Stores>map(server -> database(server, county)).orElseGet(InMemoryStores::new);
    }

    private Stores database(EmbeddedPostgres server, CountyId county) {
        drop();
        databases++;
        String name = "fuzzed_" + databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database", e);
        }
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(server.getDatabase("postgres", name));
        settings.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource opened = new HikariDataSource(settings);
        pool = Optional.of(opened);
        return JdbcStores.on(opened)
                .county(county)
                .schema(SchemaMode.MIGRATE)
                .allowing("postgresql.fsync", "postgresql.synchronous-commit")
                .open();
    }

    private void drop() {
        pool.ifPresent(HikariDataSource::close);
        pool = Optional.empty();
    }

    @Override
    public void close() throws IOException {
        drop();
        if (postgres.isPresent()) {
            postgres.get().close();
        }
    }
}
