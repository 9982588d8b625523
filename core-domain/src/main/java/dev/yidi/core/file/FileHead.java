package dev.yidi.core.file;

import dev.yidi.core.FileId;
import dev.yidi.core.Text;
import java.time.Instant;

/**
 * What every file has at its head 卷首.
 *
 * @param id the file, for ever
 * @param number its number, unique within its register and shown to people
 * @param version how many events it has
 * @param openedAt when its first event happened
 * @param changedAt when its last event happened
 */
public record FileHead(FileId id, String number, long version, Instant openedAt, Instant changedAt) {
    public FileHead {
        Text.required("fileNumber", number, 80);
    }

    /** The head of a file after its opening. */
    public static FileHead of(FileId id, String number, Instant at) {
        return new FileHead(id, number, 1, at, at);
    }

    FileHead after(Instant at) {
        return new FileHead(id, number, version + 1, openedAt, at);
    }
}
