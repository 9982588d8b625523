package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.testkit.Specimens;
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

    @Test
    void a_feed_that_a_backup_left_behind_its_entries_is_lifted_when_the_county_is_opened() {
        FileId file = new FileId("a");
        try (TestDatabase database =
                        TestDatabase.inFile(directory.resolve("yidi").toString());
                JdbcStores stores = database.opening().county(COUNTY).open()) {
            stores.journal().append(Specimens.append("c1", Specimens.change(file, 0, 3)));
            database.administer("update yidi_feed set base = 0");
            assertThat(stores.journal().follow(FeedPosition.start(), 10).entries())
                    .as("what a follower would miss")
                    .isEmpty();
            try (JdbcStores again = database.opening().county(COUNTY).open()) {
                assertThat(again.journal().follow(FeedPosition.start(), 10).entries())
                        .hasSize(3);
                again.journal().append(Specimens.append("c2", Specimens.change(file, 3, 1)));
                assertThat(again.journal().follow(FeedPosition.start(), 10).entries())
                        .isEqualTo(again.journal().read(file, 0))
                        .hasSize(4);
            }
        }
    }
}
