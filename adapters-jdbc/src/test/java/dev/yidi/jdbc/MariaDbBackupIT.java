package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mariadb-dump --single-transaction}, taken while work goes on, and loaded into another database. */
class MariaDbBackupIT {
    private static final CountyId COUNTY = new CountyId("backup");
    private static MariaDbServer server;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() {
        server = MariaDbServer.running();
    }

    @Test
    void what_was_answered_before_a_dump_is_there_after_it_was_loaded() throws Exception {
        server.execute("create database dumped", "create database loaded");
        File dump = directory.resolve("dump.sql").toFile();
        Map<String, Long> before;
        try (TestDatabase database = TestDatabase.mariaDb("dumped", "yidi");
                Writing writing = Writing.to(database.opening().county(COUNTY).open())) {
            before = writing.answered();
            run(new ProcessBuilder(client("mariadb-dump", "--single-transaction", "dumped")).redirectOutput(dump));
            writing.goOn(5);
        }
        run(new ProcessBuilder(client("mariadb", "loaded")).redirectInput(dump));
        try (TestDatabase database = TestDatabase.mariaDb("loaded", "yidi")) {
            Writing.check(
                    database.opening()
                            .county(COUNTY)
                            .schema(SchemaMode.VALIDATE)
                            .open(),
                    before);
        }
    }

    private static List<String> client(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                server.program(program).toString(),
                "--no-defaults",
                "--protocol=tcp",
                "--host=127.0.0.1",
                "--port=" + server.port(),
                "--user=yidi",
                "--password=yidi",
                "--skip-ssl"));
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(ProcessBuilder program) throws Exception {
        File said = directory.resolve("said").toFile();
        int status = program.redirectError(said).start().waitFor();
        assertThat(status).as(() -> "see " + said).isZero();
    }
}
