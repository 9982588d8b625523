package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Writes a note on the file 办理记录, at any stage. */
public record AddNote(FreeText note) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .when(setting.actor().officer().isEmpty(), Refusal.NOT_OFFICER)
                .or(() -> new NoteAdded(setting.now(), note));
    }
}
