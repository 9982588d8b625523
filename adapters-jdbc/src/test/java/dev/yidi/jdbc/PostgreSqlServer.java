package dev.yidi.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** A real PostgreSQL server, started once for all tests and stopped with the process. */
final class PostgreSqlServer {
    private static final EmbeddedPostgres RUNNING = start();

    private PostgreSqlServer() {}

    static EmbeddedPostgres running() {
        return RUNNING;
    }

    /** Analysing tables would hold up followers for a moment, so it is off. */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }
}
