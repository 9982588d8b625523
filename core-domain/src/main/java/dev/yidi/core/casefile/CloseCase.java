package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Closes the case 结案: concluded, answered, and no proceeding open. */
public record CloseCase() implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.CONCLUDED);

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
                .when(file.aftercare().answer().isEmpty(), Refusal.NOT_ANSWERED)
                .when(file.proceedings().hasOpen(), Refusal.PROCEEDING_OPEN)
                .when(file.proceedings().owesReturn(), Refusal.RETURN_OWED)
                .and(Signatures.against(file))
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .orAll(() -> Stream.concat(
                                Stream.of(new CaseClosed(setting.now(), ((CaseState.Concluded) file.state()).result())),
                                CallBacks.afterClosing(file, setting))
                        .toList());
    }
}
