package dev.yidi.ports;

import java.time.Duration;

/**
 * Is told what a centre does, so that its operator can measure it 运行观测. What is told has few names and no more: no id of a
 * case, an officer or a citizen, no text, no place; each name comes from the code or, of a destination,
 * from whoever set the centre up, so that there are never more than a few hundred.
 *
 * <p>Called on the thread that did the work, after it; must be fast and thread-safe. What it throws is logged and harms nobody.
 */
public interface Observer {
    /** Nanoseconds of a clock that only goes forward, from wherever it counts: what lasted how long is measured by it. */
    long ticks();

    /**
     * A command came to its end.
     *
     * @param kind the name of the command's type, for instance {@code Dispatch}
     */
    void command(String kind, CommandEnd end, Duration took);

    /**
     * A store was asked.
     *
     * @param answered whether it answered, rather than failed
     */
    void store(StoreCall call, boolean answered, Duration took);

    /** The timekeeper swept. */
    void sweep(Sweep sweep, Duration took);

    /**
     * A follower got a batch of the feed.
     *
     * @param notices how many notices
     * @param behind how old the last of them was where there may be more; else how old the first entry is that is
     *     held back from it ({@link dev.yidi.ports.spi.Journal#heldBack}); zero for a follower that has got everything
     */
    void feed(int notices, Duration behind);

    /**
     * A destination was moved on.
     *
     * @param destination its name, as the centre was given it
     * @param events how many events it got
     * @param behind how old the first entry is that it has not been moved behind; zero where there is none
     */
    void relayed(String destination, int events, Duration behind);

    /**
     * An event that a destination refuses for good was put aside, and its file waits until somebody has seen to it.
     *
     * @param reason the code of why: of the library's own channels there are a few
     */
    void putAside(String destination, String reason);

    /** The chains of all files were verified. */
    void verified(Verdict verdict, Duration took);

    /** Nobody is told anything. */
    static Observer none() {
        return Measuring.NOBODY;
    }
}
