package dev.yidi.messaging.inbound;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Turns an inbox until it is stopped 收件循环, on a thread that the host gives it, and goes on when the source comes back that was away.
 *
 * <pre>{@code
 * InboxLoop loop = new InboxLoop(inbox, turn -> turn.troubles().forEach(log::warn));
 * Thread thread = new Thread(loop, "inbox");   // or an executor's
 * thread.start();
 * …
 * loop.close();                                // ends after the turn that is under way
 * thread.join();
 * source.close();
 * }</pre>
 */
public final class InboxLoop implements Runnable, AutoCloseable {
    private final Inbox inbox;
    private final InboxRules rules;
    private final Consumer<InboxTurn> told;
    private boolean stopped;

    /**
     * @param told is told of each turn, on the thread of the loop; for a log. A turn that found its source away has no messages and
     *     one trouble. What {@code told} throws goes to the thread's handler of uncaught exceptions, and ends nothing
     */
    public InboxLoop(Inbox inbox, Consumer<InboxTurn> told) {
        this.inbox = Objects.requireNonNull(inbox, "inbox");
        this.rules = inbox.rules();
        this.told = Objects.requireNonNull(told, "told");
    }

    /** Returns when the loop was stopped, or its thread interrupted. */
    @Override
    public void run() {
        Duration wait = rules.firstWait();
        try {
            while (!isStopped() && !Thread.currentThread().isInterrupted()) {
                try {
                    InboxTurn turn = inbox.turn(rules.idle());
                    wait = rules.firstWait();
                    tell(turn);
                } catch (RuntimeException away) {
                    tell(new InboxTurn(0, 0, 0, 0, List.of(away)));
                    pause(wait);
                    wait = longer(wait);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration longer(Duration wait) {
        Duration twice = wait.multipliedBy(2);
        return twice.compareTo(rules.longestWait()) < 0 ? twice : rules.longestWait();
    }

    private void tell(InboxTurn turn) {
        try {
            told.accept(turn);
        } catch (RuntimeException unheard) {
            tellOfListener(unheard);
        }
    }

    /** As the JDK does: what the handler throws is dropped. */
    @SuppressWarnings("EmptyCatch")
    private static void tellOfListener(RuntimeException unheard) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, unheard);
        } catch (RuntimeException dropped) {
            // nobody is left who could be told
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized void pause(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        long rest = end - System.nanoTime();
        while (!stopped && rest > 0) {
            wait(rest / 1_000_000, (int) (rest % 1_000_000));
            rest = end - System.nanoTime();
        }
    }

    /** Lets {@link #run} return soon. */
    @Override
    public synchronized void close() {
        stopped = true;
        notifyAll();
    }
}
