package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.time.DueDate;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.LimitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Objects to a dispatch 提出异议: by the receiving organ, within its limit from receipt, once for each dispatch, with
 * reasons, ground and, if it knows, the competent organ (信访工作条例 art. 23 ¶3).
 *
 * <p>The window is {@value #WINDOW} of the rule set the case started under, for every kind of case; a rule set without it sets no window. It
 * holds for a dispatch whatever its verb, but nobody objects to a designation.
 */
public record ObjectToDispatch(FreeText reasons, Citation ground, Optional<OrganId> proposed) implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.DISPATCHED);

    /** The id of the limit in which an organ may object. */
    public static final String WINDOW = "XF_OBJECTION";

    @Override
    public Operation operation() {
        return Operation.ACCEPT;
    }

    @Override
    public Set<Stage> stages() {
        return STAGES;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<Dispatching> open = file.custody().open();
        Optional<DueDate> end = open.flatMap(dispatch -> end(dispatch, file, setting));
        Refusals refusals = new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).receives(), Refusal.NOT_RECEIVER)
                .when(open.filter(Dispatching::objected).isPresent(), Refusal.OBJECTED_BEFORE)
                .when(
                        open.filter(dispatch -> dispatch.verb() == DispatchVerb.DESIGNATE)
                                .isPresent(),
                        Refusal.DESIGNATED)
                .when(file.custody().returns() >= setting.profile().policy().returnLimit(), Refusal.RETURN_LIMIT)
                .when(
                        end.filter(due -> !due.allows(setting.now())).isPresent(),
                        () -> Refusal.OBJECTION_TOO_LATE
                                .reason()
                                .with(
                                        "due",
                                        end.map(due -> due.date().toString()).orElse("")));
        proposed.ifPresent(organ -> refusals.known(organ, setting).when(setting.actsFor(organ), Refusal.PROPOSED_SELF));
        return refusals.or(() -> new DispatchObjected(
                setting.now(), open.map(Dispatching::to).orElseThrow(), reasons, ground, proposed));
    }

    private static Optional<DueDate> end(Dispatching dispatch, CaseFile file, Setting setting) {
        LimitId window = new LimitId(WINDOW);
        return file.clocks()
                .running(window)
                .map(clock -> clock.due(setting.calendar(), setting.zone()))
                .or(() -> CaseRules.of(file, setting.profile())
                        .limit(window)
                        .map(limit -> DueDates.of(
                                dispatch.at(), limit.span(), limit.roll(), setting.calendar(), setting.zone())));
    }
}
