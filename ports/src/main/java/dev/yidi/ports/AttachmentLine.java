package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.ScanFinding;
import java.time.Instant;
import java.util.Optional;

/**
 * An attachment of a case in a list 附件目录.
 *
 * @param id its name within the case
 * @param party whose it is
 * @param name what it is called; a mask for who may not see personal data of the case
 * @param mediaType of what kind it is
 * @param bytes how long it is
 * @param addedAt when it was added
 * @param scan what the scanner said
 */
public record AttachmentLine(
        AttachmentId id,
        Optional<PartyId> party,
        FreeText name,
        String mediaType,
        long bytes,
        Instant addedAt,
        ScanFinding scan) {}
