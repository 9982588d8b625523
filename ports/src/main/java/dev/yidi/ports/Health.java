package dev.yidi.ports;

import dev.yidi.core.CountyId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How a centre is doing 运行状况. Holds no id of a case and nothing personal.
 *
 * @param county the county
 * @param at when it was looked at
 * @param storeTrouble why the store could not be asked: {@code late}, or the name of a kind of failure; empty when it
 *     answered
 * @param load what the store told; empty when it could not be asked
 * @param lastSweep the last sweep of this node's timekeeper; empty when there was none since it started
 * @param lastVerified the last verification of all chains by this node; empty when there was none since it started
 */
public record Health(
        CountyId county,
        Instant at,
        Optional<String> storeTrouble,
        Optional<Load> load,
        Optional<SweepSeen> lastSweep,
        Optional<ChainSeen> lastVerified) {

    /** Up to how many cases are counted. */
    public static final int COUNTED = 1_000;

    /**
     * What waits for the centre 待办负荷.
     *
     * @param alarmsBehind how long the earliest alarm has been due and was not handled; zero where none is due
     * @param overdue the cases of which a duty is overdue, at most {@link Health#COUNTED}
     * @param dueWithinDay the cases of which a duty is due within 24 hours, at most {@link Health#COUNTED}; not all of them
     *     are counted where {@code overdue} is at its most
     * @param destinationsBehind by the name of each destination of events, how old the first entry is that no node has moved it
     *     behind; zero where there is none
     * @param destinationsAside by the name of each destination, of how many files something is put aside that it refused
     */
    public record Load(
            Duration alarmsBehind,
            int overdue,
            int dueWithinDay,
            Map<String, Duration> destinationsBehind,
            Map<String, Integer> destinationsAside) {
        public Load {
            destinationsAside = Map.copyOf(destinationsAside);
            destinationsBehind = Map.copyOf(destinationsBehind);
        }
    }

    /** A sweep, and when it ended. */
    public record SweepSeen(Instant at, int claimed, int handled, int troubles) {}

    /**
     * A verification of all chains.
     *
     * @param at when it ended
     * @param files how many files it saw
     * @param entries how many entries it saw: the last verified position
     * @param findings how much was wrong
     */
    public record ChainSeen(Instant at, long files, long entries, int findings) {}

    /** Whether the store answered. */
    public boolean isReachable() {
        return storeTrouble.isEmpty();
    }
}
