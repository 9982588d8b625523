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

    static CaseCommand next(CaseFile file, PartyId party, int a, int b) {
        List<Attachment> waiting = file.papers().attachments().stream()
                .filter(each -> each.scan() == ScanFinding.PENDING)
                .toList();
        return b % 4 != 0 && !waiting.isEmpty()
                ? new RecordScan(waiting.get(0).id(), b % 2 == 0 ? ScanFinding.CLEAN : ScanFinding.INFECTED)
                : attach(
                        "a" + a % 5,
                        Optional.of(party),
                        List.of(ScanFinding.values()).get((a + b) % 4));
    }

    static AttachFile attach(String id, Optional<PartyId> party, ScanFinding scan) {
        return new AttachFile(new AttachmentId(id), party, FreeText.of("照片.jpg"), "image/jpeg", 1_000, STORED, scan);
    }
}
