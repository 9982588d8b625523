package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;

/** Takes a dispatch back 撤回: by the dispatching organ, only while the next step has not acted. */
public record RecallDispatch(FreeText reason) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.DISPATCH;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<Dispatching> open = file.custody().open();
        return new Refusals()
                .at(file, Stage.DISPATCHED)
                .unless(new Standing(file, setting).dispatched(), Refusal.NOT_DISPATCHER)
                .when(open.filter(Dispatching::acted).isPresent(), Refusal.RECEIVER_ACTED)
                .or(() -> new DispatchRecalled(
                        setting.now(),
                        open.map(Dispatching::from).map(setting::current).orElseThrow(),
                        reason,
                        open.map(Dispatching::at).orElseThrow()));
    }
}
