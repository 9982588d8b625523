package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.WrappedKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * After erasure no row of any table and, once it was vacuumed, no byte of table or index on PostgreSQL holds clear text, a
 * look-up token or the key; what is left of the classified values cannot be decrypted, and the chain still verifies.
 */
@Tag("one-jdk")
class ErasedRowsIT {
    private final ErasedMatter matter = new ErasedMatter();

    @Test
    void on_h2_no_row_holds_anything_of_the_person() {
        try (TestDatabase database = TestDatabase.inMemory("erased-rows")) {
            assertThat(erased(database).rows()).isNotEmpty();
        }
    }

    @Test
    void on_postgresql_neither_rows_nor_the_bytes_of_tables_and_indexes_do() {
        try (TestDatabase database = TestDatabase.postgreSql()) {
            Erased erased = erased(database);
            execute(database, "VACUUM FULL");
            execute(database, "CHECKPOINT");
            String bytes = files(database);
            assertThat(bytes).contains("erasure-carried-out");
            assertThat(erased.secrets()).noneMatch(bytes::contains);
        }
    }

    private Erased erased(TestDatabase database) {
        JdbcStores stores =
                database.opening().county(ErasedMatter.COUNTY.county()).open();
        Yidi yidi = ErasedMatter.centre(stores);
        CaseId caseId = matter.answered(yidi);
        Set<String> secrets = ErasedMatter.CANARIES.stream()
                .map(canary -> raw(canary.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.toSet());
        WrappedKey key = stores.fileKeys().find(caseId.file()).orElseThrow();
        secrets.add(raw(key.bytes().toArray()));
        stores.index().find(caseId.file()).map(FileCard::tokens).orElseThrow().stream()
                .filter(token -> !token.startsWith("assigned:"))
                .forEach(secrets::add);
        assertThat(rows(database)).anyMatch(row -> row.contains(raw(key.bytes().toArray())));

        matter.erase(yidi, caseId);
        List<String> rows = rows(database);
        assertThat(secrets).noneMatch(secret -> rows.stream().anyMatch(row -> row.contains(secret)));
        assertThat(stores.fileKeys().find(caseId.file())).isEmpty();
        assertThat(stores.journal().read(caseId.file(), 0))
                .filteredOn(entry -> entry.vault().length() > 0)
                .isNotEmpty()
                .extracting(Entry::body)
                .noneMatch(body -> ErasedMatter.CANARIES.stream().anyMatch(body::contains));
        assertThat(yidi.journalAudit().verifyAll().isSound()).isTrue();
        return new Erased(secrets, rows);
    }

    /** Every value of every row of every table, one character a byte. */
    private static List<String> rows(TestDatabase database) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.pool().getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String schema = tables.getString("TABLE_SCHEM");
                if (!schema.equalsIgnoreCase("INFORMATION_SCHEMA") && !schema.equals("pg_catalog")) {
                    read(connection, "\"" + schema + "\".\"" + tables.getString("TABLE_NAME") + "\"", rows);
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    private static void read(Connection connection, String table, List<String> rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            while (row.next()) {
                StringBuilder all = new StringBuilder(table);
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    Object value = row.getObject(i);
                    all.append('|')
                            .append(
                                    value instanceof byte[] bytes
                                            ? raw(bytes)
                                            : raw(String.valueOf(value).getBytes(StandardCharsets.UTF_8)));
                }
                rows.add(all.toString());
            }
        }
    }

    /** The files of all databases of the server: tables, indexes and what was too long for them. */
    private static String files(TestDatabase database) {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            assertThat(row.next()).isTrue();
            try (Stream<Path> files = Files.walk(Path.of(row.getString(1), "base"))) {
                return files.filter(Files::isRegularFile)
                        .map(ErasedRowsIT::bytes)
                        .collect(Collectors.joining());
            }
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String bytes(Path file) {
        try {
            return raw(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(TestDatabase database, String command) {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private record Erased(Set<String> secrets, List<String> rows) {}
}
