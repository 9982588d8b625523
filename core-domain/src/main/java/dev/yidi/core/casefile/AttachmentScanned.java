package dev.yidi.core.casefile;

import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.ScanFinding;
import java.time.Instant;

/** A file was scanned after it had been added 附件补查杀. */
public record AttachmentScanned(Instant at, AttachmentId id, ScanFinding finding) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.papers().scanned(id, finding));
    }

    /** Nobody acts on a case by it: what was seen of the case before holds. */
    @Override
    public boolean isLook() {
        return true;
    }
}
