package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;

/**
 * A file that a citizen added.
 *
 * @param id to ask for it with
 * @param name what it is called
 * @param bytes how long it is
 * @param addedAt when it was added
 * @param available whether it can be had back, or waits to be checked for malware
 */
public record OwnFileView(String id, String name, long bytes, OffsetDateTime addedAt, boolean available) {
    /** Never the name. */
    @Override
    public String toString() {
        return "OwnFileView[" + id + "]";
    }
}
