package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** An officer wrote a note on the file 办理记录. */
public record NoteAdded(Instant at, FreeText note) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file;
    }
}
