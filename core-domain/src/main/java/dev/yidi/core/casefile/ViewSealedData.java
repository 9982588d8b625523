package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.privacy.ErasureForm;
import java.util.List;

/** Looks into a sealed case 查阅密封案卷: whoever may, and never without leaving a trace; of other cases no trace is kept. */
public record ViewSealedData() implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.READ;
    }

    /** It reads and writes nothing personal. */
    @Override
    public boolean outlasts(ErasureForm form) {
        return true;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        List<CaseEvent> trace = file.protection().sealed()
                ? setting.actor().officer().stream()
                        .<CaseEvent>map(officer -> new SealedDataViewed(setting.now(), officer))
                        .toList()
                : List.of();
        return Outcome.granted(trace);
    }
}
