package dev.yidi.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** A real PostgreSQL server that writes every commit to the disk 测试数据库. */
final class Server implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Server start() {
        try {
            return new Server(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("max_connections", "100")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /**
     * A server over {@code directory}, which keeps what is in it. It analyses nothing by itself, so that plans stay as they
     * were measured, and writes rows of new tables to the disk once instead of twice.
     */
    static Server over(Path directory) {
        try {
            return new Server(EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofMinutes(5))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("maintenance_work_mem", "1GB")
                    .setServerConfig("max_wal_size", "3GB")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("max_connections", "100")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /** A pool on a database of its own, which is made unless it is there. */
    HikariDataSource pool(String database, int size) {
        copy("template1", database);
        return pool(postgres.getDatabase("postgres", database), size);
    }

    /** Makes {@code database} as {@code model} is, to which nobody is connected; says false where it is there already. */
    boolean copy(String model, String database) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                PreparedStatement find = connection.prepareStatement("select 1 from pg_database where datname = ?");
                Statement make = connection.createStatement()) {
            find.setString(1, database);
            boolean absent = !find.executeQuery().next();
            if (absent) {
                make.execute("create database " + database + " template " + model);
            }
            return absent;
        } catch (SQLException e) {
            throw new IllegalStateException("database " + database, e);
        }
    }

    /** A pool of {@code size} connections, all of them open. */
    HikariDataSource pool(int size) {
        return pool(postgres.getPostgresDatabase(), size);
    }

    private static HikariDataSource pool(DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
