package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History history = new History();

    @Test
    void one_after_another_is_possible() throws Exception {
        history.reads(() -> Map.of("a", 0L));
        history.writes(() -> Map.of("a", 1L));
        history.reads(() -> Map.of("a", 1L));
        history.writes(() -> Map.of("a", 2L, "b", 1L));
        history.reads(() -> Map.of("a", 2L, "b", 1L));
        assertThat(history.size()).isEqualTo(5);
        assertThat(history.isStrictlySerializable()).isTrue();
    }

    @Test
    void a_stale_read_after_a_write_has_ended_is_seen() throws Exception {
        history.writes(() -> Map.of("a", 1L));
        history.reads(() -> Map.of("a", 0L));
        assertThat(history.isStrictlySerializable()).isFalse();
    }

    @Test
    void a_read_from_the_future_is_seen() throws Exception {
        history.reads(() -> Map.of("a", 1L));
        history.writes(() -> Map.of("a", 1L));
        assertThat(history.isStrictlySerializable()).isFalse();
    }

    @Test
    void the_same_version_written_twice_leaves_a_version_order_that_time_contradicts() throws Exception {
        history.writes(() -> Map.of("a", 2L));
        history.writes(() -> Map.of("a", 1L));
        assertThat(history.isStrictlySerializable()).isFalse();
    }

    @Test
    void two_cases_written_in_opposite_orders_are_seen_although_they_overlap() throws Exception {
        overlapping(() -> Map.of("a", 1L, "b", 2L), () -> Map.of("a", 2L, "b", 1L));
        assertThat(history.isStrictlySerializable()).isFalse();
    }

    @Test
    void overlapping_writes_may_come_in_either_order() throws Exception {
        overlapping(() -> Map.of("a", 2L, "b", 2L), () -> Map.of("a", 1L, "b", 1L));
        history.reads(() -> Map.of("a", 2L));
        assertThat(history.isStrictlySerializable()).isTrue();
    }

    /** The second begins before the first has ended. */
    private void overlapping(Callable<Map<String, Long>> first, Callable<Map<String, Long>> second) throws Exception {
        history.writes(() -> {
            history.writes(second);
            return first.call();
        });
    }
}
