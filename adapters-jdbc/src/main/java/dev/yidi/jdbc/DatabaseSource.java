package dev.yidi.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.ports.spi.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where connections come from, and who closes them in the end. */
interface DatabaseSource {
    /** For what does not keep a database from closing. */
    Logger LOG = LoggerFactory.getLogger(DatabaseSource.class);

    /** Opens what there is to open. */
    Opened open();

    /**
     * An open source.
     *
     * @param dataSource gives connections
     * @param closing what closing does
     */
    record Opened(DataSource dataSource, Runnable closing) {
        void close() {
            closing.run();
        }
    }

    /** The host's data source, which the host closes. */
    static DatabaseSource of(DataSource dataSource) {
        return () -> new Opened(dataSource, () -> {});
    }

    /** A database of H2 in a directory, with a pool of its own that waits at most five seconds. */
    static DatabaseSource embedded(Path directory) {
        String place = directory.toAbsolutePath().normalize().resolve("yidi").toString();
        if (place.contains(";")) {
            throw new StoreException("directory: expected a path without a semicolon");
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                "jdbc:h2:async:" + place + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256;TRACE_LEVEL_FILE=0");
        config.setUsername("sa");
        config.setPassword("");
        config.setPoolName("yidi-embedded");
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        return () -> pooled(config);
    }

    private static Opened pooled(HikariConfig config) {
        try {
            HikariDataSource pool = new HikariDataSource(config);
            return new Opened(pool, () -> close(pool));
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw Failures.refused("open the embedded database", cause);
            }
            throw new StoreException(
                    "open the embedded database: its driver is not there. Maybe add com.h2database:h2", e);
        }
    }

    /**
     * Closes the pool and the database. Each commit leaves old pages behind in the file, ten times what is alive after a
     * day's work: so what is alive is written anew, which takes in proportion to that.
     */
    private static void close(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            LOG.debug("the database was closed without being made smaller", e);
        } finally {
            pool.close();
        }
    }
}
