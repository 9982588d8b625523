package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CountyId;
import dev.yidi.core.casefile.Stage;
import dev.yidi.ports.Rebuilt;
import dev.yidi.ports.Verdict;
import dev.yidi.ports.Yidi;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pg_dump}, taken while work goes on, and {@code pg_restore} into other databases 逻辑备份. */
@Tag("one-jdk")
class PostgreSqlBackupIT {
    private static final CountyId COUNTY = new CountyId("backup");

    @TempDir
    private Path directory;

    private Path dumping;
    private Path restoring;
    private Path dump;

    @BeforeEach
    void find() {
        dumping = PostgreSqlPrograms.find("pg_dump");
        restoring = PostgreSqlPrograms.find("pg_restore");
        dump = directory.resolve("dump");
    }

    @Test
    void what_was_answered_before_a_dump_is_there_after_it_was_restored_beside_it() throws Exception {
        int port = PostgreSqlServer.running().getPort();
        Map<String, Long> before = dumped(port, "dumped");
        create("restored");
        restore(port, "restored");
        try (TestDatabase database = TestDatabase.postgreSql("restored", "postgres")) {
            Writing.check(
                    database.opening()
                            .county(COUNTY)
                            .schema(SchemaMode.VALIDATE)
                            .open(),
                    before);
            checkWhole(database.opening());
        }
    }

    /** A new server counts its transactions from the beginning, and feed keys must not. */
    @Test
    void on_a_new_server_what_is_written_after_a_restore_comes_after_all_that_was_dumped() throws Exception {
        int port = PostgreSqlServer.running().getPort();
        Map<String, Long> before = dumped(port, "dumped_to_a_new_server");
        try (EmbeddedPostgres other = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(3))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            restore(other.getPort(), "postgres");
            try (HikariDataSource pool = pool(other.getPostgresDatabase())) {
                Writing.check(
                        JdbcStores.on(pool)
                                .county(COUNTY)
                                .schema(SchemaMode.VALIDATE)
                                .open(),
                        before);
                checkWhole(JdbcStores.on(pool));
            }
        }
    }

    /** The other county of the dump, with real cases: chains hold, and cards and alarms are those of the journals. */
    private static void checkWhole(JdbcOpening opening) {
        Yidi yidi = LivingCentre.at(
                        "2026-03-22T04:00:00Z",
                        opening.county(Fixture.COUNTY)
                                .schema(SchemaMode.VALIDATE)
                                .open(),
                        "restored")
                .yidi;
        Verdict verdict = yidi.journalAudit().verifyAll();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.files()).isGreaterThan(Stage.values().length);
        Rebuilt compared = yidi.indexRebuild().compare();
        assertThat(compared.findings()).isEmpty();
        assertThat(compared.different()).isEmpty();
    }

    private Map<String, Long> dumped(int port, String name) throws Exception {
        create(name);
        try (TestDatabase database = TestDatabase.postgreSql(name, "postgres");
                JdbcStores stores = database.opening().county(Fixture.COUNTY).open();
                Writing writing = Writing.to(database.opening().county(COUNTY).open())) {
            WholeCounty.in(stores);
            Map<String, Long> before = writing.answered();
            dump(port, name);
            writing.goOn(5);
            return before;
        }
    }

    private static void create(String name) {
        try (TestDatabase server = TestDatabase.postgreSql()) {
            server.administer("create database " + name);
        }
    }

    private void dump(int port, String name) throws Exception {
        run(dumping, port, "--format=custom", "--file=" + dump, "--dbname=" + name);
    }

    private void restore(int port, String name) throws Exception {
        run(restoring, port, "--exit-on-error", "--no-owner", "--dbname=" + name, dump.toString());
    }

    private void run(Path program, int port, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                program.toString(), "--host=127.0.0.1", "--port=" + port, "--username=postgres", "--no-password"));
        command.addAll(List.of(arguments));
        File said = directory.resolve("said").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("%s came to an end", program).isTrue();
        assertThat(process.exitValue()).as(() -> "see " + said).isZero();
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(5);
        return new HikariDataSource(config);
    }
}
