package dev.yidi.ports;

import dev.yidi.core.Reason;
import dev.yidi.core.UnavailableException;
import dev.yidi.core.casefile.Attachment;
import dev.yidi.core.casefile.RecordScan;
import dev.yidi.core.document.ScanFinding;
import java.util.List;
import java.util.Optional;

/** Hands files out, and has those scanned first that were not. */
final class AttachmentRelease {
    private final Optional<AttachmentStore> store;
    private final Commands commands;
    private final LookIds looks;

    AttachmentRelease(Optional<AttachmentStore> store, Commands commands, LookIds looks) {
        this.store = store;
        this.commands = commands;
        this.looks = looks;
    }

    /** The file, of a case whose key still exists. */
    Answer<AttachmentContent> release(OpenCase open, Optional<Attachment> attachment) {
        if (attachment.isEmpty() || open.key().isEmpty()) {
            return new Answer.Absent<>();
        }
        if (store.isEmpty()) {
            return new Answer.Refused<>(List.of(Reason.of("attachment.no-vault")));
        }
        return release(open, attachment.get(), store.get(), open.key().get());
    }

    private Answer<AttachmentContent> release(OpenCase open, Attachment file, AttachmentStore from, DataKey key) {
        ScanFinding finding = file.scan() == ScanFinding.PENDING ? scanned(open, file, from, key) : file.scan();
        if (finding == ScanFinding.PENDING) {
            throw new UnavailableException("attachment " + file.id() + ": expected the scanner's word, found none yet");
        }
        return finding.isHandedOut()
                ? new Answer.Done<>(new AttachmentContent(
                        file.name(),
                        file.mediaType(),
                        file.bytes(),
                        () -> from.open(open.file().id(), file.id(), file.stored(), key)))
                : new Answer.Refused<>(List.of(Reason.of("attachment.infected")));
    }

    private ScanFinding scanned(OpenCase open, Attachment file, AttachmentStore from, DataKey key) {
        ScanFinding finding = from.scan(open.file().id(), file.id(), file.stored(), key);
        if (finding != ScanFinding.PENDING) {
            commands.perform(new Request(
                    new SystemCaller(),
                    looks.commandId(),
                    Optional.empty(),
                    List.of(new Request.Step(open.file().id(), new RecordScan(file.id(), finding)))));
        }
        return finding;
    }
}
