package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.request.ObjectToOrder;
import dev.yidi.core.request.ObjectionGround;
import dev.yidi.core.request.OrderSetting;
import dev.yidi.core.request.ReceiveOrder;
import dev.yidi.core.request.RequestCommand;
import dev.yidi.core.request.RequestEvent;
import dev.yidi.core.request.RequestHandling;
import dev.yidi.core.request.ReviewOrderObjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the handling of an order of this case a step further 工单办理; its own rules decide. The case adds whose turn it is
 * and lets an objection to the order be one to its dispatch.
 */
public record ConductRequest(ProceedingId proceeding, RequestCommand command) implements CaseCommand {
    @Override
    public Operation operation() {
        return switch (command.duty()) {
            case OBJECT -> Operation.ACCEPT;
            case REVIEW -> Operation.DISPATCH;
            case STEER, HANDLE, CALL_BACK -> Operation.HANDLE;
        };
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        OrderSetting order = order(setting);
        Optional<RequestHandling> begun = file.proceedings().find(RequestHandling.class, proceeding);
        Outcome<List<RequestEvent>> decided =
                begun.map(each -> command.decide(each, order)).orElseGet(() -> command.open(order));
        return new Refusals()
                .at(file, stages())
                .and(againstActor(file, setting))
                .and(againstReceipt(file))
                .and(decided.reasons())
                .and(ofDispatch(file, setting).reasons())
                .orAll(() ->
                        events(decided.orElseThrow(), ofDispatch(file, setting).orElseThrow()));
    }

    private List<Reason> againstActor(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        return switch (command.duty()) {
            case STEER ->
                new Refusals().unless(standing.steers(), Refusal.NOT_HOLDER).all();
            case HANDLE ->
                new Refusals()
                        .at(file, Stage.REGISTERED, Stage.CLASSIFIED, Stage.ACCEPTED, Stage.CONCLUDED)
                        .unless(standing.holds(), Refusal.NOT_HOLDER)
                        .all();
            case CALL_BACK ->
                new Refusals()
                        .unless(setting.actsForCentre(), Refusal.NOT_CENTRE)
                        .all();
            case OBJECT ->
                new Refusals().when(isAbove(setting), Refusal.NOT_GRASS_ROOTS).all();
            case REVIEW -> againstReviewer(standing, file, setting);
        };
    }

    /** Who objects that work was pushed down must be one it can be pushed down to. */
    private boolean isAbove(Setting setting) {
        return command instanceof ObjectToOrder objection
                && objection.ground() == ObjectionGround.PUSHED_DOWN
                && setting.actingOrgan()
                        .flatMap(setting::organ)
                        .filter(organ -> !GrassRoots.holds(organ))
                        .isPresent();
    }

    private static List<Reason> againstReviewer(Standing standing, CaseFile file, Setting setting) {
        boolean centreOnly = OrderReview.waiting(file)
                .filter(objection -> objection.ground().goesToCentre())
                .isPresent();
        return new Refusals()
                .when(centreOnly && !setting.actsForCentre(), Refusal.NOT_CENTRE)
                .when(!centreOnly && !standing.dispatched() && !setting.actsForCentre(), Refusal.NOT_DISPATCHER)
                .all();
    }

    private List<Reason> againstReceipt(CaseFile file) {
        if (!(command instanceof ReceiveOrder receipt)) {
            return List.of();
        }
        return new Refusals()
                .when(file.proceedings().isOther(RequestHandling.class, proceeding), Refusal.PROCEEDING_TWICE)
                .unless(receipt.id().equals(proceeding), Refusal.PROCEEDING_OTHER)
                .when(file.matter().isReport(), Refusal.NOT_AN_ORDER)
                .when(
                        file.proceedings().of(RequestHandling.class).stream()
                                .anyMatch(each -> each.knows(receipt.order().number())),
                        Refusal.ORDER_TWICE)
                .all();
    }

    /** What an objection and its review are for the dispatch. */
    private Outcome<List<CaseEvent>> ofDispatch(CaseFile file, Setting setting) {
        if (command instanceof ObjectToOrder objection) {
            return new ObjectToDispatch(objection.reasons(), objection.law(), objection.proposed())
                    .decide(file, setting);
        }
        return command instanceof ReviewOrderObjection review
                ? OrderReview.of(review, file, setting)
                : Outcome.granted(List.of());
    }

    private List<CaseEvent> events(List<RequestEvent> decided, List<CaseEvent> more) {
        List<CaseEvent> events = new ArrayList<>();
        decided.forEach(event -> events.add(new RequestAdvanced(event.at(), proceeding, event)));
        events.addAll(more);
        return List.copyOf(events);
    }

    private static OrderSetting order(Setting setting) {
        CasePolicy policy = setting.profile().policy();
        return new OrderSetting(
                setting.now(),
                setting.actor().officer(),
                setting.actingOrgan(),
                policy.callBack(),
                policy.ratingScale(),
                policy.unsatisfiedGrades());
    }
}
