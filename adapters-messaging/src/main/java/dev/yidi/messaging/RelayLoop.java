package dev.yidi.messaging;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Turns a relay until it is stopped 转发循环, on a thread that the host gives it, and then hands its destination over.
 *
 * <pre>{@code
 * RelayLoop loop = new RelayLoop(relay, turn -> turn.cause().ifPresent(log::warn));
 * Thread thread = new Thread(loop, "relay");   // or an executor's
 * thread.start();
 * …
 * loop.close();                                // ends after the turn that is under way
 * thread.join();
 * }</pre>
 */
public final class RelayLoop implements Runnable, AutoCloseable {
    private final EventRelay relay;
    private final Consumer<EventTurn> told;
    private boolean stopped;

    /** @param told is told of each turn, on the thread of the loop; for a log. What it throws is dropped and ends nothing */
    public RelayLoop(EventRelay relay, Consumer<EventTurn> told) {
        this.relay = Objects.requireNonNull(relay, "relay");
        this.told = Objects.requireNonNull(told, "told");
    }

    /** Returns when the loop was stopped, or its thread interrupted. */
    @Override
    public void run() {
        try {
            while (!isStopped()) {
                EventTurn turn = relay.turn();
                tell(turn);
                pause(turn.pause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            relay.release();
        }
    }

    /** A log that fails must not end the relaying: nobody is left who could be told. */
    @SuppressWarnings("EmptyCatch")
    private void tell(EventTurn turn) {
        try {
            told.accept(turn);
        } catch (RuntimeException untold) {
            // the next turn is told again
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
