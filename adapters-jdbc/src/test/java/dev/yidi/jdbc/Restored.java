package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.StoreException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that lacks what was committed last, and followers that keep their own position and had read it 恢复之后的跟随者. */
abstract class Restored {
    private static final String COUNTY = "restored";
    private static final FileId KEPT = new FileId("kept");
    private static final FileId LOST = new FileId("lost");
    private static final FileId LATER = new FileId("later");

    /** More than the transactions that the restore and the look at it take. */
    private static final int APPENDS = 60;

    private TestDatabase database;

    /** A database of its own. */
    abstract TestDatabase database();

    /** What the restore makes of the county's row: an older count of its own, or one that goes with another cluster's. */
    abstract String olderBase();

    @BeforeEach
    final void begin() {
        database = database();
    }

    @AfterEach
    final void end() {
        database.close();
    }

    @Test
    void a_follower_ahead_of_a_restored_journal_is_told_and_misses_nothing_once_the_script_was_run() {
        FeedPosition ofKept;
        FeedPosition ahead;
        try (JdbcStores stores = open()) {
            stores.journal().append(append("kept", change(KEPT, 0, 3)));
            ofKept = stores.journal().end();
            assertThat(lead(stores, "before the backup").epoch()).isEqualTo(1);
            for (int i = 0; i < APPENDS; i++) {
                stores.journal().append(append("lost-" + i, change(LOST, i, 1)));
            }
            ahead = stores.journal().end();
        }
        for (String table : List.of("entry", "card", "card_tag", "alarm", "file_key")) {
            database.execute("delete from yidi_" + table + " where county = '" + COUNTY + "' and file_id = 'lost'");
        }
        database.execute("delete from yidi_command where county = '" + COUNTY + "' and command_id like 'lost%'");
        database.execute("update yidi_feed set base = " + olderBase() + " where county = '" + COUNTY + "'");

        try (JdbcStores stores = open()) {
            assertThat(follow(stores, ofKept)).isEmpty();
            assertThatThrownBy(() -> follow(stores, ahead))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("found one beyond")
                    .hasMessageContaining("after-restore.sql");
        }

        database.script("after-restore.sql").script("after-restore.sql");
        try (JdbcStores stores = open()) {
            assertThat(follow(stores, ahead)).isEmpty();
            stores.journal().append(append("later", change(LATER, 0, 2)));
            List<Entry> later = stores.journal().read(LATER, 0);
            assertThat(later).hasSize(2);
            assertThat(follow(stores, ahead)).isEqualTo(later);
            assertThat(follow(stores, ofKept)).isEqualTo(later);
            assertThat(follow(stores, FeedPosition.start())).hasSize(5);
            assertThat(follow(stores, stores.journal().end())).isEmpty();
            assertThat(lead(stores, "after the restore").epoch())
                    .as("no node that led after the backup had as high a one")
                    .isGreaterThan(1_000_000);
        }
    }

    /** Nobody is waited for. */
    private static Followings.Lead lead(JdbcStores stores, String node) {
        return stores.followings()
                .lead("province", node, Instant.parse("2026-03-02T01:00:00Z"), Optional.empty())
                .orElseThrow();
    }

    private static List<Entry> follow(JdbcStores stores, FeedPosition position) {
        return stores.journal().follow(position, 100).entries();
    }

    private JdbcStores open() {
        return database.opening().county(new CountyId(COUNTY)).open();
    }
}
