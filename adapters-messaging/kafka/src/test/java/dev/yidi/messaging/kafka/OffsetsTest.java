package dev.yidi.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OffsetsTest {
    private final Offsets offsets = new Offsets(7);

    @Test
    void what_is_settled_behind_a_gap_is_not_committed() {
        offsets.fetched(7);
        offsets.fetched(8);
        offsets.settled(8);
        assertThat(offsets.isDue()).isFalse();

        offsets.settled(7);
        assertThat(offsets.isDue()).isTrue();
        assertThat(offsets.next()).isEqualTo(9);

        offsets.committed();
        assertThat(offsets.isDue()).isFalse();
    }

    @Test
    void offsets_that_the_log_leaves_out_leave_no_gap() {
        offsets.fetched(7);
        offsets.fetched(12);
        offsets.settled(7);
        assertThat(offsets.next()).isEqualTo(12);
        offsets.settled(12);
        assertThat(offsets.next()).isEqualTo(13);
    }
}
