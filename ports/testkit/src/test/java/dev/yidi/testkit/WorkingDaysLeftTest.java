package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 剩余工作日: counted in days of the county, from today to the last one of a limit. */
class WorkingDaysLeftTest {
    /** A limit ends at the end of Friday 6 March 2026 in Shanghai, or at ten in the morning of that day. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T01:00:00Z, 2026-03-06T16:00:00Z, 4",
        "2026-03-05T15:59:59Z, 2026-03-06T16:00:00Z, 1",
        "2026-03-05T16:00:00Z, 2026-03-06T16:00:00Z, 0",
        "2026-03-06T15:59:59Z, 2026-03-06T16:00:00Z, 0",
        "2026-03-08T01:00:00Z, 2026-03-06T16:00:00Z, 0",
        "2026-03-09T01:00:00Z, 2026-03-06T16:00:00Z, -1",
        "2026-03-10T01:00:00Z, 2026-03-06T16:00:00Z, -2",
        "2026-03-06T03:00:00Z, 2026-03-06T02:00:00Z, 0"
    })
    void a_limit_is_late_from_the_first_working_day_after_its_end(String now, Instant due, int left) {
        Yidi yidi = Yidi.builder()
                .profile(Presets.centre())
                .stores(new InMemoryStores())
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(List.of()))
                .clock(MovableTime.at(now))
                .build();

        assertThat(yidi.workingDaysLeft(due)).contains(left);
    }
}
