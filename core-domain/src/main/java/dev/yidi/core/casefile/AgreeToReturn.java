package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Agrees that the case comes back 同意退回: by the dispatcher, which verified the objection and takes it back. */
public record AgreeToReturn() implements CaseCommand {
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
                .when(file.custody().pendingObjection().isEmpty(), Refusal.NO_OBJECTION)
                .unless(new Standing(file, setting).dispatched(), Refusal.NOT_DISPATCHER)
                .when(OrderReview.waiting(file).isPresent(), Refusal.REVIEW_AT_ORDER)
                .or(() -> new CaseReturned(
                        setting.now(),
                        open.map(Dispatching::to).orElseThrow(),
                        open.map(Dispatching::from).map(setting::current).orElseThrow(),
                        open.map(Dispatching::at).orElseThrow()));
    }
}
