package dev.yidi.messaging.webhook;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Something that is done at a time unless it is called off before 定时. One daemon thread serves all. */
final class Alarm {
    private static final ScheduledThreadPoolExecutor TIMES = times();

    private final Future<?> planned;

    private Alarm(Future<?> planned) {
        this.planned = planned;
    }

    /** Does {@code what}, which must be short, in {@code delay} from now. */
    static Alarm in(Duration delay, Runnable what) {
        return new Alarm(TIMES.schedule(what, delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** How many have neither rung nor been called off. */
    static int pending() {
        return TIMES.getQueue().size();
    }

    private static ScheduledThreadPoolExecutor times() {
        ScheduledThreadPoolExecutor times = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "yidi-webhook-bound");
            thread.setDaemon(true);
            return thread;
        });
        times.setRemoveOnCancelPolicy(true);
        return times;
    }

    void callOff() {
        planned.cancel(false);
    }
}
