package dev.yidi.ports;

import dev.yidi.core.FileId;
import java.time.Instant;

/**
 * An event as a destination may see it 对外事件.
 *
 * @param register the register the file stands in, {@code case} for a case
 * @param fileId the file
 * @param sequence its place in the file, from 1 without gaps; some that may not be told are left out
 * @param type what happened, for instance {@code case-dispatched}
 * @param version the version of the form of {@code data}
 * @param at when
 * @param chain tells one history of the file from another: after a restore to an earlier state, an event of the same file and
 *     sequence that is not the same has another one. It tells nothing else
 * @param data JSON by the schema of the type and version
 */
public record OutwardEvent(
        String register,
        FileId fileId,
        long sequence,
        String type,
        int version,
        Instant at,
        String chain,
        String data) {
    /** Never the data. */
    @Override
    public String toString() {
        return "OutwardEvent[" + type + " " + fileId + " " + sequence + "]";
    }
}
