package dev.yidi.ports;

import dev.yidi.core.FileId;
import java.time.Instant;

/**
 * What a destination is not told of 搁置, since it refused it for good: an event, and all that comes after it in its file, so that a file's
 * events stay in their order.
 *
 * @param fileId the file
 * @param sequence the place of the event in its file
 * @param reason the code of why it was refused
 * @param since when it was put aside
 * @param again whether an officer wants it sent again and that is not done yet
 */
public record PutAside(FileId fileId, long sequence, String reason, Instant since, boolean again) {
    PutAside from(long next) {
        return new PutAside(fileId, next, reason, since, again);
    }

    PutAside wanted() {
        return new PutAside(fileId, sequence, reason, since, true);
    }
}
