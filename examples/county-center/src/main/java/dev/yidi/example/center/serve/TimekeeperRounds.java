package dev.yidi.example.center.serve;

import dev.yidi.ports.Sweep;
import dev.yidi.ports.Timekeeper;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the timekeeper go its rounds until it is closed 定时巡检. */
final class TimekeeperRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TimekeeperRounds.class);
    private static final int SWEEP = 200;
    private static final long PATIENCE_SECONDS = 10;

    private final Timekeeper keeper;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "timekeeper"));

    private TimekeeperRounds(Timekeeper keeper) {
        this.keeper = keeper;
    }

    /** Begins at once, and again {@code pause} after each round has ended. */
    static TimekeeperRounds begin(Timekeeper keeper, Duration pause) {
        TimekeeperRounds begun = new TimekeeperRounds(keeper);
        // nobody waits for its end: a round says itself what went wrong
        ScheduledFuture<?> unused =
                begun.rounds.scheduleWithFixedDelay(begun::round, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return begun;
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
