package dev.yidi.jdbc;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;

/** Migrations on PostgreSQL, each test in a schema of its own. */
@Tag("one-jdk")
class MigratorIT extends Migrating {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Override
    DataSource empty(List<AutoCloseable> open) throws Exception {
        String name = "migrator" + NEXT.incrementAndGet();
        try (Connection connection =
                        PostgreSqlServer.running().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        }
        return PostgreSqlServer.running().getDatabase("postgres", "postgres", Map.of("currentSchema", name));
    }

    @Override
    JdbcOpening opening(DataSource dataSource) {
        return JdbcStores.on(dataSource);
    }

    @Override
    int step() {
        return 9;
    }
}
