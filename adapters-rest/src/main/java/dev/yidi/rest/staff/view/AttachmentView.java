package dev.yidi.rest.staff.view;

import dev.yidi.core.document.ScanFinding;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A file of a case.
 *
 * @param id its name within the case
 * @param party the party whose it is
 * @param name what it is called
 * @param mediaType of what kind it is by its content
 * @param bytes how long it is
 * @param addedAt when it was added
 * @param scan what the scanner said
 */
public record AttachmentView(
        String id,
        Optional<String> party,
        String name,
        String mediaType,
        long bytes,
        OffsetDateTime addedAt,
        ScanFinding scan) {
    /** Never the name. */
    @Override
    public String toString() {
        return "AttachmentView[" + id + "]";
    }
}
