package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.Specimens;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A host's transactions on PostgreSQL; with them, commits come in any order one wants, and the feed has to bear it. */
@Tag("one-jdk")
class HostTransactionIT extends HostTransaction {
    private static final TestDatabase DATABASE = TestDatabase.postgreSql();
    private static final FileId X = new FileId("x");

    @BeforeAll
    static void hostTable() {
        DATABASE.execute("create table host_row (name varchar(40) primary key)");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    @Test
    void what_is_committed_late_is_not_missed() throws SQLException {
        JdbcStores stores = open();
        try (Connection slow = begin()) {
            stores.inTransactionOf(slow).journal().append(append("slow", change(new FileId("slow"), 0, 2)));
            stores.journal().append(append("fast", change(new FileId("fast"), 0, 2)));
            FeedPage early = stores.journal().follow(FeedPosition.start(), 10);
            slow.commit();
            FeedPage late = stores.journal().follow(early.next(), 10);
            assertThat(early.entries().size() + late.entries().size()).isEqualTo(4);
            assertThat(late.entries()).contains(Specimens.entry(new FileId("slow"), 1));
        }
    }

    /**
     * A begins first, B writes the file first, C is under way between them: by the ids of their transactions alone, A's
     * later entry would come before B's.
     */
    @Test
    void a_file_keeps_its_order_when_the_older_transaction_writes_later() throws SQLException {
        JdbcStores stores = open();
        try (Connection a = begin();
                Connection between = begin()) {
            Stores first = stores.inTransactionOf(a);
            first.journal().append(append("a-begins", change(new FileId("other"), 0, 1)));
            stores.inTransactionOf(between).journal().append(append("c", change(new FileId("between"), 0, 1)));
            stores.journal().append(append("b", change(X, 0, 1)));
            first.journal().append(append("a-goes-on", change(X, 1, 1)));
            a.commit();
            FeedPage early = stores.journal().follow(FeedPosition.start(), 10);
            between.commit();
            FeedPage late = stores.journal().follow(early.next(), 10);
            List<Entry> all = new ArrayList<>(early.entries());
            all.addAll(late.entries());
            assertThat(all).hasSize(4);
            assertThat(all.stream().filter(entry -> entry.fileId().equals(X)).map(Entry::sequence))
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void a_number_taken_within_the_host_s_transaction_does_not_make_its_commit_careless() throws SQLException {
        JdbcStores stores = open();
        try (Connection host = begin()) {
            stores.inTransactionOf(host).numbers().next("2026");
            assertThat(new Sql(host, 5).query("show synchronous_commit", List.of(), row -> row.getString(1)))
                    .containsExactly("on");
            host.commit();
        }
    }

    /** As after a restore into a cluster whose transaction ids begin anew. */
    @Test
    void a_journal_from_a_cluster_that_was_ahead_is_followed_and_goes_on() {
        CountyId county = new CountyId("ahead");
        JdbcStores stores = DATABASE.opening().county(county).open();
        stores.journal().append(append("c1", change(X, 0, 2)));
        FeedPosition before = stores.journal().follow(FeedPosition.start(), 10).next();
        DATABASE.execute("update yidi_entry set feed_key = feed_key + 5000000000 where county = '" + county + "'");
        DATABASE.execute("update yidi_card set feed_key = feed_key + 5000000000 where county = '" + county + "'");
        assertThat(stores.journal().follow(before, 10).entries())
                .as("beyond the horizon")
                .isEmpty();

        JdbcStores reopened = DATABASE.opening().county(county).open();

        assertThat(reopened.journal().follow(FeedPosition.start(), 10).entries())
                .hasSize(2);
        FeedPosition end = reopened.journal().follow(FeedPosition.start(), 10).next();
        reopened.journal().append(append("c2", change(X, 2, 1), change(new FileId("y"), 0, 1)));
        assertThat(reopened.journal().follow(end, 10).entries())
                .containsExactly(Specimens.entry(X, 3), Specimens.entry(new FileId("y"), 1));
        assertThat(DATABASE.opening()
                        .county(county)
                        .open()
                        .journal()
                        .follow(end, 10)
                        .entries())
                .as("lifted once")
                .hasSize(2);
    }
}
