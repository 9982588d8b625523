package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.CardDraft;
import dev.yidi.testkit.Specimens;
import dev.yidi.testkit.Traces;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A host writes its own rows and a file's in one transaction. */
abstract class HostTransaction {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");
    private static final AppendResult APPENDED = new AppendResult.Appended();

    abstract TestDatabase database();

    @Test
    void the_hosts_commit_keeps_everything() throws SQLException {
        JdbcStores stores = open();
        Append append = append("c1", change(A, 0, 2), change(B, 0, 1));
        try (Connection host = begin()) {
            String row = hostRow(host);
            Stores joined = stores.inTransactionOf(host);
            assertThat(joined.journal().append(append)).isEqualTo(APPENDED);
            assertThat(joined.journal().append(append("c2", change(A, 2, 1)))).isEqualTo(APPENDED);
            assertThat(joined.index().find(A))
                    .as("seen within")
                    .contains(CardDraft.of(A).card(3));
            assertThat(joined.journal().read(A, 0)).hasSize(3);
            assertThat(stores.index().find(A)).as("not seen outside").isEmpty();
            assertThat(stores.journal().follow(FeedPosition.start(), 9).entries())
                    .isEmpty();
            host.commit();
            assertThat(hostRows(row)).isEqualTo(1);
        }
        assertThat(stores.journal().read(A, 0)).hasSize(3);
        assertThat(stores.index().find(B)).contains(CardDraft.of(B).card(1));
        assertThat(stores.journal().command(append.command().key())).contains(append.command());
        assertThat(stores.journal().follow(FeedPosition.start(), 9).entries()).hasSize(4);
    }

    /** The append begins while the card is being made anew, at the same version and with the same words. */
    @Test
    void an_append_that_waited_for_a_restore_leaves_no_tag_or_alarm_behind() throws Exception {
        JdbcStores stores = open();
        CardDraft before = CardDraft.of(A).tags(false, Set.of("organ:x", "organ:y"), Set.of());
        stores.journal().append(append("c1", change(before, 0, 1)));
        CardDraft after = CardDraft.of(A).tags(false, Set.of("organ:y"), Set.of("organ:z"));
        ExecutorService appender = Executors.newSingleThreadExecutor();
        try (Connection host = begin()) {
            Alarm other = new Alarm(A, "XF_HANDLE", "raise", Specimens.after(7));
            assertThat(stores.inTransactionOf(host).journal().restore(before.card(1), List.of(other)))
                    .isTrue();
            Future<AppendResult> appended =
                    appender.submit(() -> stores.journal().append(append("c2", change(after, 1, 1))));
            assertThatThrownBy(() -> appended.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            host.commit();
            assertThat(appended.get(20, TimeUnit.SECONDS)).isEqualTo(APPENDED);
        } finally {
            appender.shutdownNow();
        }
        assertThat(stores.index().find(A)).contains(after.card(2));
        assertThat(stores.clocks().of(A)).containsExactly(Specimens.alarm(A, Specimens.after(2)));
        assertThat(tags(stores)).containsExactlyInAnyOrder("O organ:y", "D organ:z");
    }

    private List<String> tags(JdbcStores stores) {
        return new OwnTransactions(database().pool(), 15)
                .read(
                        "look",
                        sql -> sql.query(
                                "select tag_kind, tag from yidi_card_tag where county = ? and file_id = ?",
                                List.of(stores.county().orElseThrow().value(), A.value()),
                                row -> row.getString(1) + " " + row.getString(2)));
    }

    @Test
    void the_hosts_rollback_leaves_nothing() throws SQLException {
        JdbcStores stores = open();
        stores.journal().append(append("c0", change(A, 0, 1)));
        Append append = append("c1", change(A, 1, 2), change(B, 0, 1));
        Traces before = Traces.of(stores, append);
        try (Connection host = begin()) {
            String row = hostRow(host);
            Stores joined = stores.inTransactionOf(host);
            joined.journal().append(append);
            joined.fileKeys().destroy(A);
            joined.numbers().next("2026");
            joined.clocks().claim(append.command().at().plusSeconds(99), "n1", Duration.ofHours(1), 9);
            host.rollback();
            assertThat(hostRows(row)).isZero();
        }
        assertThat(Traces.of(stores, append)).isEqualTo(before);
        assertThat(stores.numbers().next("2026")).isEqualTo(1);
        assertThat(stores.journal().append(append)).isEqualTo(APPENDED);
        assertThat(stores.journal().follow(FeedPosition.start(), 9).entries()).hasSize(4);
    }

    @Test
    void a_refused_append_leaves_the_hosts_transaction_as_it_was() throws SQLException {
        JdbcStores stores = open();
        stores.journal().append(append("c0", change(A, 0, 1)));
        try (Connection host = begin()) {
            String row = hostRow(host);
            Stores joined = stores.inTransactionOf(host);
            assertThat(joined.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(new AppendResult.Stale(A, 1));
            assertThat(joined.journal().append(append("c0", change(A, 1, 1))))
                    .isInstanceOf(AppendResult.Repeated.class);
            Append taken = append("c2", change(CardDraft.of(B).number("N-a"), 0, 1));
            assertThatThrownBy(() -> joined.journal().append(taken)).isInstanceOf(StoreException.class);
            assertThat(joined.journal().append(append("c1", change(B, 0, 1)))).isEqualTo(APPENDED);
            host.commit();
            assertThat(hostRows(row)).isEqualTo(1);
        }
        assertThat(stores.journal().read(A, 0)).hasSize(1);
        assertThat(stores.journal().read(B, 0)).hasSize(1);
    }

    @Test
    void a_connection_without_a_transaction_is_refused() throws SQLException {
        JdbcStores stores = open();
        try (Connection host = database().pool().getConnection()) {
            Stores joined = stores.inTransactionOf(host);
            assertThatThrownBy(() -> joined.journal().append(append("c1", change(A, 0, 1))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("auto-commit");
            assertThat(host.isClosed()).isFalse();
        }
        assertThat(stores.index().find(A)).isEmpty();
    }

    @Test
    void the_connection_is_asked_for_at_each_call() throws SQLException {
        JdbcStores stores = open();
        Stores joined = stores.joining(CURRENT::get);
        for (FileId fileId : List.of(A, B)) {
            try (Connection host = begin()) {
                CURRENT.set(host);
                joined.journal().append(append("new-" + fileId, change(fileId, 0, 1)));
                host.commit();
            } finally {
                CURRENT.remove();
            }
        }
        assertThat(stores.journal().follow(FeedPosition.start(), 9).entries()).hasSize(2);
    }

    JdbcStores open() {
        CountyId county = new CountyId("host-" + NEXT.incrementAndGet());
        return database().opening().county(county).open();
    }

    Connection begin() throws SQLException {
        Connection connection = database().pool().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private String hostRow(Connection host) throws SQLException {
        String name = "row" + NEXT.incrementAndGet();
        try (Statement statement = host.createStatement()) {
            statement.executeUpdate("insert into host_row (name) values ('" + name + "')");
        }
        return name;
    }

    private long hostRows(String name) {
        return new OwnTransactions(database().pool(), 5)
                .read(
                        "count",
                        sql -> sql.query(
                                        "select count(*) from host_row where name = ?",
                                        List.of(name),
                                        row -> row.getLong(1))
                                .get(0));
    }
}
