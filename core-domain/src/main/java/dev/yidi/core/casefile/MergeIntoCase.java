package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/** Merges this case into the main case 并入主案, where it goes on; the main case absorbs it in the same act. */
public record MergeIntoCase(CaseId main) implements CaseCommand {
    private static final Set<Stage> STAGES =
            Stage.among(Stage.REGISTERED, Stage.CLASSIFIED, Stage.DISPATCHED, Stage.ACCEPTED);

    @Override
    public Operation operation() {
        return Operation.CONCLUDE;
    }

    @Override
    public Set<Stage> stages() {
        return STAGES;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .when(file.id().equals(main), Refusal.SAME_CASE)
                .when(file.links().absorbed().contains(main), Refusal.MERGED_BEFORE)
                .when(file.proceedings().hasOpen(), Refusal.PROCEEDING_OPEN)
                .or(() -> new CaseMerged(setting.now(), main));
    }
}
