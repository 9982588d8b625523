package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/** Takes another case of the same matter into this one 并案; the other merges into this one in the same act. */
public record AbsorbCase(CaseId other) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.CONCLUDE;
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .when(file.id().equals(other), Refusal.SAME_CASE)
                .when(file.links().absorbed().contains(other), Refusal.MERGED_BEFORE)
                .or(() -> new CaseAbsorbed(setting.now(), other));
    }
}
