package dev.yidi.rest.guard;

import java.time.Duration;

/**
 * How many streams of changes are open at a time, and for how long 变动流规则.
 *
 * @param perOfficer the most of one officer, 1 or more; a screen in each of some tabs
 * @param perAddress the most of the public ones from one address, 1 or more; the displays of a hall
 * @param inAll the most of all together, 1 or more, of which the public ones have at most half; each holds a connection of the server, and a thread only while something is written
 * @param poll after how long the journal is looked at again, while a stream is open; from 10 milliseconds on
 * @param beat after how long a stream that is quiet says that it lives, and whether its credential still holds is asked again
 * @param longest after how long a stream ends, so that its client comes again; not shorter than a beat
 */
public record StreamRules(int perOfficer, int perAddress, int inAll, Duration poll, Duration beat, Duration longest) {
    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration USUAL_POLL = Duration.ofSeconds(1);
    private static final Duration USUAL_BEAT = Duration.ofSeconds(15);
    private static final Duration USUAL_LENGTH = Duration.ofMinutes(15);

    public StreamRules {
        if (perOfficer < 1 || perAddress < 1 || inAll < 1) {
            throw new IllegalArgumentException(
                    "expected 1 stream or more, found " + perOfficer + ", " + perAddress + ", " + inAll);
        }
        if (poll.compareTo(SHORTEST) < 0 || beat.compareTo(SHORTEST) < 0 || longest.compareTo(beat) < 0) {
            throw new IllegalArgumentException("expected " + SHORTEST
                    + " or more, and no beat longer than a stream, found " + poll + ", " + beat + ", " + longest);
        }
    }

    /** Six of an officer, thirty from an address, 500 in all; a second, 15 seconds, 15 minutes. */
    public static StreamRules usual() {
        return new StreamRules(6, 30, 500, USUAL_POLL, USUAL_BEAT, USUAL_LENGTH);
    }

    /** The same with other numbers of streams. */
    public StreamRules most(int ofOfficer, int fromAddress, int ofAll) {
        return new StreamRules(ofOfficer, fromAddress, ofAll, poll, beat, longest);
    }

    /** The same with other times. */
    public StreamRules every(Duration aPoll, Duration aBeat, Duration theLongest) {
        return new StreamRules(perOfficer, perAddress, inAll, aPoll, aBeat, theLongest);
    }
}
