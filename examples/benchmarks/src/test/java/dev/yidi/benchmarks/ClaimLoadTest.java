package dev.yidi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both ways take every due alarm once, so that their rates may stand side by side. */
@Tag("one-jdk")
class ClaimLoadTest {
    @Test
    void every_due_alarm_is_taken_once_and_no_other() throws Exception {
        try (Server server = Server.start();
                HikariDataSource pool = server.pool("claims", 4)) {
            ClaimLoad load = new ClaimLoad(pool, 500, 30);
            ClaimLoad.Turn raw = load.raw(2);
            assertThat(raw.count()).isEqualTo(500);
            assertThat(raw.distinct()).isEqualTo(500);
            for (int nodes = 1; nodes <= 4; nodes++) {
                ClaimLoad.Turn claimed = load.claims(nodes);
                assertThat(claimed.alarms()).hasSize(nodes);
                assertThat(claimed.count()).isEqualTo(500);
                assertThat(claimed.distinct()).isEqualTo(500);
            }
        }
    }
}
