package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MovableTimeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

    private final MovableTime time = MovableTime.at("2026-03-01T04:00:00Z");

    @Test
    void it_stands_still_until_it_is_moved() {
        assertThat(time.instant()).isEqualTo(NOON);
        assertThat(time.advance(Duration.ofHours(2))).isEqualTo(NOON.plusSeconds(7_200));
        assertThat(time.instant()).isEqualTo(NOON.plusSeconds(7_200));
    }

    @Test
    void it_moves_back_only_when_told_so() {
        time.moveOnTo(NOON.minusSeconds(1));
        assertThat(time.instant()).isEqualTo(NOON);
        time.moveTo(NOON.minusSeconds(1));
        assertThat(time.instant()).isEqualTo(NOON.minusSeconds(1));
    }

    @Test
    void a_view_in_another_zone_moves_along() {
        MovableTime there = time.withZone(ZoneId.of("Asia/Shanghai"));
        time.advance(Duration.ofMinutes(1));
        assertThat(there.instant()).isEqualTo(NOON.plusSeconds(60));
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
