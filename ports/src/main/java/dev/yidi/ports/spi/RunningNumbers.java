package dev.yidi.ports.spi;

/** Gives running numbers 编号器. Thread-safe, also across nodes; never gives a number twice; gaps are allowed. */
public interface RunningNumbers {
    /**
     * The next number of {@code series} (for instance a year), from 1. Durable no later than whatever is appended to the
     * journal afterwards: a number that a crash took back was never on a file.
     */
    long next(String series);
}
