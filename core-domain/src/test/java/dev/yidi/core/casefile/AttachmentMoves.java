package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.ScanFinding;
import java.util.List;
import java.util.Optional;

/** What may be done with the files that are added to a case. */
final class AttachmentMoves {
    static final String STORED = "0".repeat(64);

    private AttachmentMoves() {}

    /** What the scanner says of a file that waits for it; empty where none does. */
    static Optional<CaseCommand> scan(CaseFile file, int b) {
        return file.papers().attachments().stream()
                .filter(each -> each.scan() == ScanFinding.PENDING)
                .findFirst()
                .map(waiting -> new RecordScan(waiting.id(), b % 2 == 0 ? ScanFinding.CLEAN : ScanFinding.INFECTED));
    }

    /** Adds one, every other time one that waits for the scanner. */
    static AttachFile attach(PartyId party, int a, int b) {
        List<ScanFinding> findings = List.of(ScanFinding.values());
        return attach(
                "a" + a % 5,
                Optional.of(party),
                b % 2 == 0 ? ScanFinding.PENDING : findings.get(b / 2 % findings.size()));
    }

    static AttachFile attach(String id, Optional<PartyId> party, ScanFinding scan) {
        return new AttachFile(new AttachmentId(id), party, FreeText.of("照片.jpg"), "image/jpeg", 1_000, STORED, scan);
    }
}
