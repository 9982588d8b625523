package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/** Does not agree to the return 不同意退回: the receiving organ keeps the case. */
public record RefuseReturn(FreeText reason) implements CaseCommand {
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
        return new Refusals()
                .at(file, stages())
                .when(file.custody().pendingObjection().isEmpty(), Refusal.NO_OBJECTION)
                .unless(new Standing(file, setting).dispatched(), Refusal.NOT_DISPATCHER)
                .when(OrderReview.waiting(file).isPresent(), Refusal.REVIEW_AT_ORDER)
                .or(() -> new ReturnRefused(
                        setting.now(),
                        file.custody()
                                .open()
                                .map(Dispatching::from)
                                .map(setting::current)
                                .orElseThrow(),
                        reason));
    }
}
