package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** The clock of a node that is not that of the database 时钟偏差. */
final class ClockDifference {
    private ClockDifference() {}

    static void isTold(DataSource database, Dialect dialect) {
        assertThat(found(database, dialect, Duration.ZERO)).isEmpty();
        Finding ahead = found(database, dialect, Duration.ofMinutes(10)).orElseThrow();
        assertThat(ahead.code()).isEqualTo("clock.difference");
        assertThat(ahead.severity()).isEqualTo(Severity.WARNING);
        assertThat(ahead.message()).containsPattern("found this node (599|60[0-9]) seconds ahead");
        Finding behind = found(database, dialect, Duration.ofSeconds(-100)).orElseThrow();
        assertThat(behind.message()).containsPattern("found this node (9[0-9]|100) seconds behind");
    }

    private static Optional<Finding> found(DataSource database, Dialect dialect, Duration ahead) {
        Clock node = Clock.offset(Clock.systemUTC(), ahead);
        return new OwnTransactions(database, 15).read("compare the clocks", sql -> SelfCheck.clock(sql, dialect, node));
    }
}
