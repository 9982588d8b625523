package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.WrappedKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.h2.mvstore.MVStoreTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased is in no byte of the database: neither values, nor look-up tokens, nor the key that opened them. */
class ErasedBytesTest {
    private static final int CLOSED = 90121;
    private static final int BROKEN = 90067;

    @TempDir
    Path directory;

    private final ErasedMatter matter = new ErasedMatter();

    @Test
    void after_erasure_and_compaction_the_file_holds_neither_values_nor_tokens_nor_the_key() throws IOException {
        Path file = directory.resolve("erased");
        WrappedKey key;
        Set<String> tokens;
        CaseId caseId;
        try (TestDatabase database = TestDatabase.inFile(file.toString())) {
            JdbcStores stores = open(database);
            caseId = matter.answered(ErasedMatter.centre(stores));
            key = stores.fileKeys().find(caseId.file()).orElseThrow();
            tokens = stores.index().find(caseId.file()).map(FileCard::tokens).orElseThrow();
            String before = compacted(database, file);
            assertThat(before).contains(raw(key.bytes().toArray()));
            assertThat(tokens).filteredOn(token -> token.startsWith("phone:")).allMatch(before::contains);

            database.restart();
            JdbcStores again = open(database);
            Yidi yidi = ErasedMatter.centre(again);
            matter.erase(yidi, caseId);
            assertThat(again.fileKeys().find(caseId.file())).isEmpty();
            assertThat(yidi.journalAudit().verifyAll().isSound()).isTrue();
            String after = compacted(database, file);
            assertThat(after)
                    .contains("erasure-carried-out")
                    .doesNotContain(raw(key.bytes().toArray()));
            for (String canary : ErasedMatter.CANARIES) {
                assertThat(after)
                        .doesNotContain(
                                raw(canary.getBytes(StandardCharsets.UTF_8)),
                                raw(canary.getBytes(StandardCharsets.UTF_16BE)));
            }
            assertThat(tokens)
                    .filteredOn(token -> !token.startsWith("assigned:"))
                    .isNotEmpty()
                    .noneMatch(after::contains);
        }
    }

    private static JdbcStores open(TestDatabase database) {
        return database.opening().county(ErasedMatter.COUNTY.county()).open();
    }

    /** The bytes of the compacted file, its pages uncompressed so that they can be searched, one character a byte. */
    private static String compacted(TestDatabase database, Path file) throws IOException {
        compact(database);
        MVStoreTool.compact(file + ".mv.db", false);
        return raw(Files.readAllBytes(Path.of(file + ".mv.db")));
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The database closes with the statement, so that the connection is gone when it returns. */
    private static void compact(TestDatabase database) {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            assertThat(e.getErrorCode()).isIn(CLOSED, BROKEN);
        }
    }
}
