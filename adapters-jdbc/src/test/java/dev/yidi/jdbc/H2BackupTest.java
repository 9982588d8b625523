package dev.yidi.jdbc;

import dev.yidi.core.CountyId;
import java.nio.file.Path;
import java.util.Map;
import org.h2.tools.Restore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2's own backup, taken while work goes on. */
class H2BackupTest {
    private static final CountyId COUNTY = new CountyId("backup");

    @TempDir
    private Path directory;

    @Test
    void what_was_answered_before_a_backup_is_there_after_it_was_restored() throws Exception {
        Path zip = directory.resolve("backup.zip");
        Map<String, Long> before;
        try (TestDatabase database = TestDatabase.inFile(
                        directory.resolve("work").resolve("yidi").toString());
                Writing writing = Writing.to(database.opening().county(COUNTY).open())) {
            before = writing.answered();
            database.administer("backup to '" + zip + "'");
            writing.goOn(5);
        }
        Restore.execute(zip.toString(), directory.resolve("restored").toString(), "yidi");
        try (JdbcStores restored = JdbcStores.embedded(directory.resolve("restored"))
                .county(COUNTY)
                .schema(SchemaMode.VALIDATE)
                .open()) {
            Writing.check(restored, before);
        }
    }
}
