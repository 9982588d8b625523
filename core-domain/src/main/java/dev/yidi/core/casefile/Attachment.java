package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.ScanFinding;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that was added to a case 附件. Its content lies in the vault, sealed with the key of the case.
 *
 * @param party whose it is, who may have it back; empty for what the office added
 * @param name what it is called
 * @param bytes how long it is
 * @param stored where the vault has it: the SHA-256 of what is stored, which is sealed, in hexadecimal
 * @param scan what the scanner said last
 */
public record Attachment(
        Instant at,
        AttachmentId id,
        Optional<PartyId> party,
        FreeText name,
        String mediaType,
        long bytes,
        String stored,
        ScanFinding scan) {
    Attachment scanned(ScanFinding finding) {
        return new Attachment(at, id, party, name, mediaType, bytes, stored, finding);
    }
}
