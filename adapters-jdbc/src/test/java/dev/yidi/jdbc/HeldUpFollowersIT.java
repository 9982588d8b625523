package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Journal;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A transaction in another database of the same server, which nobody ends 长事务. */
class HeldUpFollowersIT {
    private static final CountyId COUNTY = new CountyId("held");
    private static final TestDatabase DATABASE = TestDatabase.postgreSql();
    private static final TestDatabase OTHER = TestDatabase.secondPostgreSql();

    @AfterAll
    static void close() {
        DATABASE.close();
        OTHER.close();
    }

    @Test
    void what_is_held_back_from_followers_is_told_and_so_is_what_holds_it_back() throws Exception {
        JdbcStores stores = DATABASE.opening().county(COUNTY).open();
        try (CountyRouter router = CountyRouter.over(Map.of(COUNTY, DATABASE.opening()));
                Connection hanging = OTHER.pool().getConnection();
                Statement statement = hanging.createStatement()) {
            Journal routed = router.stores(COUNTY).journal();
            hanging.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            stores.journal().append(append("c1", change(new FileId("a"), 0, 1)));

            assertThat(stores.journal().follow(FeedPosition.start(), 10).entries())
                    .as("what followers get")
                    .isEmpty();
            assertThat(stores.journal().heldBack(FeedPosition.start()))
                    .contains(stores.journal().read(new FileId("a"), 0).get(0).at())
                    .isEqualTo(routed.heldBack(FeedPosition.start()));
            assertThat(oldest(Duration.ZERO))
                    .satisfies(finding -> assertThat(finding.toString())
                            .contains(
                                    "postgresql.followers-held-up",
                                    "the session ",
                                    "in the database second",
                                    "pg_terminate"));
            assertThat(stores.check())
                    .extracting(Finding::code)
                    .as("before it is long")
                    .doesNotContain("postgresql.followers-held-up");
            hanging.rollback();
        }
        FeedPosition end = stores.journal().follow(FeedPosition.start(), 10).next();
        assertThat(end).isNotEqualTo(FeedPosition.start());
        assertThat(stores.journal().heldBack(end)).isEmpty();
    }

    private static Finding oldest(Duration bound) {
        return new OwnTransactions(DATABASE.pool(), 15)
                .read("look", sql -> PostgreSqlHorizon.check(sql, bound))
                .orElseThrow();
    }
}
