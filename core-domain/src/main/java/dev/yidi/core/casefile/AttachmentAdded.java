package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.Text;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.ScanFinding;
import java.time.Instant;
import java.util.Optional;

/** A file was added 附件入卷, by the citizen or by an officer. */
public record AttachmentAdded(
        Instant at,
        AttachmentId id,
        Optional<PartyId> party,
        FreeText name,
        String mediaType,
        long bytes,
        String stored,
        ScanFinding scan)
        implements CaseEvent {
    public AttachmentAdded {
        Text.identifier("stored", stored);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.papers().attaching(new Attachment(at, id, party, name, mediaType, bytes, stored, scan)));
    }
}
