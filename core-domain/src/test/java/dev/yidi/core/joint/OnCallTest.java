package dev.yidi.core.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How fast an organ comes that comes when called. */
class OnCallTest {
    private static final Instant CALLED = Instant.parse("2026-03-02T01:00:00Z");
    private static final OnCall CALL = new OnCall(CALLED, 30, Optional.empty());

    @Test
    void the_minutes_are_counted_from_the_call_and_a_minute_begun_counts() {
        assertThat(CALL.taken()).isEmpty();
        assertThat(CALL.arrived(CALLED).taken()).contains(0L);
        assertThat(CALL.arrived(CALLED.plusSeconds(61)).taken()).contains(2L);
        assertThat(CALL.arrived(CALLED.plus(Duration.ofMinutes(30))).taken()).contains(30L);
    }

    @Test
    void it_is_in_time_up_to_the_last_moment_and_late_a_nanosecond_after() {
        Instant due = CALLED.plus(Duration.ofMinutes(30));

        assertThat(CALL.due()).isEqualTo(due);
        assertThat(CALL.arrived(due).inTime(due)).contains(true);
        assertThat(CALL.arrived(due.plusNanos(1)).inTime(due.plusNanos(1))).contains(false);
        assertThat(CALL.arrived(due.plusNanos(1)).taken()).contains(31L);
    }

    @Test
    void who_has_not_come_is_late_only_once_the_time_has_passed() {
        assertThat(CALL.inTime(CALL.due())).isEmpty();
        assertThat(CALL.inTime(CALL.due().plusNanos(1))).contains(false);
    }
}
