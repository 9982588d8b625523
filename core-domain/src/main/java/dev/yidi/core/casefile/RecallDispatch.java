package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a dispatch back 撤回: by the dispatching organ, only while the next step has not acted. */
public record RecallDispatch(FreeText reason) implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.DISPATCHED);

    @Override
    public Operation operation() {
        return Operation.DISPATCH;
    }

    @Override
    public Set<Stage> stages() {
        return STAGES;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<Dispatching> open = file.custody().open();
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).dispatched(), Refusal.NOT_DISPATCHER)
                .when(open.filter(Dispatching::acted).isPresent(), Refusal.RECEIVER_ACTED)
                .or(() -> new DispatchRecalled(
                        setting.now(),
                        open.map(Dispatching::from).map(setting::current).orElseThrow(),
                        reason,
                        open.map(Dispatching::at).orElseThrow()));
    }
}
