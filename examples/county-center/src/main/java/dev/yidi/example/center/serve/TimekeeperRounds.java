package dev.yidi.example.center.serve;

import dev.yidi.ports.PreventionOffice;
import dev.yidi.ports.Sweep;
import dev.yidi.ports.Timekeeper;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the timekeeper go its rounds, and looks for signals, until it is closed 定时巡检. */
final class TimekeeperRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TimekeeperRounds.class);
    private static final int SWEEP = 200;
    private static final long PATIENCE_SECONDS = 10;
    private static final Duration LOOK = Duration.ofMinutes(10);

    private final Timekeeper keeper;
    private final PreventionOffice office;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "timekeeper"));

    private TimekeeperRounds(Timekeeper keeper, PreventionOffice office) {
        this.keeper = keeper;
        this.office = office;
    }

    /** Begins at once, and again {@code pause} after each round has ended; signals are looked for every ten minutes. */
    static TimekeeperRounds begin(Timekeeper keeper, PreventionOffice office, Duration pause) {
        TimekeeperRounds begun = new TimekeeperRounds(keeper, office);
        begun.again(begun::round, pause);
        begun.again(begun::lookAhead, LOOK);
        return begun;
    }

    private void again(Runnable work, Duration pause) {
        // nobody waits for its end: a round says itself what went wrong
        ScheduledFuture<?> unused = rounds.scheduleWithFixedDelay(work, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks for signals and raises those that are new; when it fails, the next look tries again. */
    void lookAhead() {
        try {
            office.sweep();
        } catch (RuntimeException e) {
            LOG.warn("a look for signals failed; the next one tries again", e);
        }
    }

    /** One round handles all that is due; when one fails, the next one tries again. */
    private void round() {
        try {
            Sweep sweep = keeper.sweep(SWEEP);
            while (sweep.handled() == SWEEP && !rounds.isShutdown()) {
                sweep = keeper.sweep(SWEEP);
            }
        } catch (RuntimeException e) {
            LOG.warn("a round of the timekeeper failed; the next one tries again", e);
        } catch (Error e) {
            LOG.error("a round of the timekeeper broke off; there will be no further one", e);
            throw e;
        }
    }

    /** Lets the round under way come to its end. */
    @Override
    public void close() {
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                rounds.shutdownNow();
            }
        } catch (InterruptedException e) {
            rounds.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
