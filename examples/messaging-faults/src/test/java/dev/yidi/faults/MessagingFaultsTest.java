package dev.yidi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@Tag("one-jdk")
class MessagingFaultsTest {
    private static final long SEED = 20_261_127;

    @Test
    void nothing_is_lost_applied_twice_or_out_of_order_when_the_network_fails_and_a_reader_dies(
            @TempDir(cleanup = CleanupMode.NEVER) Path directory) throws Exception {
        Set<Fault> kinds = EnumSet.of(Fault.NETWORK_CUT, Fault.ANSWERS_LOST, Fault.READER_KILLED);

        Totals totals = MessagingFaults.overKafka(directory, Duration.ofSeconds(1), SEED, kinds, System.out);

        assertThat(totals.isRight()).as(totals.table()).isTrue();
        assertThat(totals.faults()).containsOnlyKeys(kinds);
        assertThat(totals.told().told()).isGreaterThan(100);
        assertThat(totals.answered().orders()).isGreaterThan(20);
    }
}
