package dev.yidi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken on purpose is caught, and what is not passes, over a broker within the process. */
class PlantedTest {
    private static final PrintStream NOWHERE =
            new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @Test
    void a_sound_line_bears_it() throws Exception {
        Totals totals = run(
                Planted.NOTHING,
                Fault.BROKER_STOPPED,
                Fault.READER_KILLED,
                Fault.INBOX_KILLED,
                Fault.RELAY_FROZEN,
                Fault.CLOCK_SKEWED,
                Fault.EVENTS_REFUSED);

        assertThat(totals.isRight()).as(totals.table()).isTrue();
        assertThat(totals.told().told()).isGreaterThan(100);
        assertThat(totals.counts().repeats.get()).isPositive();
        assertThat(totals.counts().overtaken.get()).isPositive();
        assertThat(totals.counts().putAside.get()).isPositive();
        assertThat(totals.answered().orders()).isGreaterThan(20);
    }

    @Test
    void a_reader_that_settles_before_it_applies_loses_events() throws Exception {
        assertThat(run(Planted.READERS_SETTLE_FIRST, Fault.READER_KILLED).told().lost())
                .isPositive();
    }

    @Test
    void a_relay_that_settles_before_it_publishes_loses_events() throws Exception {
        assertThat(run(Planted.RELAYS_SETTLE_FIRST, Fault.BROKER_STOPPED).told().lost())
                .isPositive();
    }

    @Test
    void a_ledger_that_does_not_look_applies_events_twice() throws Exception {
        assertThat(run(Planted.LEDGER_APPLIES_REPEATS, Fault.RELAY_FROZEN)
                        .told()
                        .twice())
                .isPositive();
    }

    private Totals run(Planted planted, Fault... kinds) throws Exception {
        return MessagingFaults.run(
                new InProcessWire(),
                directory,
                Duration.ofSeconds(2),
                7,
                Set.of(kinds),
                planted,
                Duration.ofSeconds(planted == Planted.NOTHING ? 20 : 1),
                NOWHERE);
    }
}
