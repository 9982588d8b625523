package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.Specimens;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL's base backup and archived log, and a recovery to a point between what was answered 时间点恢复. */
@Tag("one-jdk")
class PointInTimeIT {
    private static final CountyId COUNTY = new CountyId("backup");
    private static final String AFTER_RESTORE = TestDatabase.text("after-restore.sql");

    @TempDir
    private Path directory;

    @Test
    void what_was_answered_before_the_point_is_there_after_recovery_and_followers_go_on() throws Exception {
        Files.createDirectories(archive());
        Map<String, Long> before;
        FeedPosition followed;
        try (EmbeddedPostgres server = start("work")) {
            execute(server, "alter system set archive_mode = on");
            execute(
                    server,
                    "alter system set archive_command = 'cp %p " + archive().resolve("%f") + "'");
        }
        try (EmbeddedPostgres server = start("work");
                HikariDataSource pool = pool(server)) {
            Stores stores = open(pool, SchemaMode.MIGRATE);
            try (Writing writing = Writing.to(stores)) {
                baseBackup(server);
                writing.goOn(5);
                before = writing.answered();
                ask(server, "select pg_create_restore_point('the-point')");
                writing.goOn(5);
            }
            followed = end(stores);
            String last = ask(server, "select pg_walfile_name(pg_switch_wal())");
            awaitArchived(last);
        }

        try (EmbeddedPostgres server = recovered();
                HikariDataSource pool = pool(server)) {
            execute(server, AFTER_RESTORE);
            Stores restored = open(pool, SchemaMode.VALIDATE);
            Writing.check(restored, before);
            assertThat(restored.journal().follow(followed, 100).entries())
                    .as("a follower that had read beyond the point")
                    .hasSize(3);
            restored.journal().append(Specimens.append("new", Specimens.change(new FileId("new"), 0, 1)));
            assertThat(restored.journal().follow(followed, 100).entries()).hasSize(4);
        }
    }

    /** The low-level way, which needs no program beside the server: begin, copy the files, end, keep the label. */
    private void baseBackup(EmbeddedPostgres server) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_start_backup('base', true, false)");
            copy(directory.resolve("work"), directory.resolve("restored"));
            try (ResultSet label = statement.executeQuery("select labelfile from pg_stop_backup(false, true)")) {
                assertThat(label.next()).isTrue();
                Files.writeString(directory.resolve("restored").resolve("backup_label"), label.getString(1));
            }
        }
    }

    /** All but the log and what belongs to the running server; a file that goes meanwhile is not missed. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path name = from.relativize(file);
                Path copied = to.resolve(name.toString());
                boolean left =
                        (name.startsWith("pg_wal") && name.getNameCount() > 1) || name.endsWith("postmaster.pid");
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else if (!left && Files.exists(file)) {
                    Files.copy(file, copied);
                }
            }
        }
        Files.createDirectories(to.resolve("pg_wal/archive_status"));
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
    }

    private EmbeddedPostgres recovered() throws IOException, SQLException {
        Path restored = directory.resolve("restored");
        Files.createFile(restored.resolve("recovery.signal"));
        Files.writeString(
                restored.resolve("postgresql.auto.conf"),
                "restore_command = 'cp " + archive().resolve("%f") + " %p'\n"
                        + "recovery_target_name = 'the-point'\nrecovery_target_action = 'promote'\n",
                StandardOpenOption.APPEND);
        EmbeddedPostgres server = start("restored");
        while (!ask(server, "select pg_is_in_recovery()").equals("f")) {
            Thread.onSpinWait();
        }
        return server;
    }

    private EmbeddedPostgres start(String name) throws IOException {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(3))
                .setDataDirectory(directory.resolve(name))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private void awaitArchived(String file) {
        while (!Files.exists(archive().resolve(file))) {
            Thread.onSpinWait();
        }
    }

    private Path archive() {
        return directory.resolve("archive");
    }

    private static FeedPosition end(Stores stores) {
        return stores.journal().follow(FeedPosition.start(), 100_000).next();
    }

    private static HikariDataSource pool(EmbeddedPostgres server) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        config.setMaximumPoolSize(5);
        return new HikariDataSource(config);
    }

    private static Stores open(HikariDataSource pool, SchemaMode mode) {
        return JdbcStores.on(pool).county(COUNTY).schema(mode).open();
    }

    private static String ask(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return List.of(result.getString(1)).get(0);
        }
    }

    private static void execute(EmbeddedPostgres server, String text) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
