package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Loan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sends the case on 分拨. Routing advice is advice: an officer decides here.
 *
 * <p>{@link DispatchVerb#GUIDE} is a warm hand-over: the citizen is told where to go, the file goes along, and the
 * guiding organ stays accountable until the other has accepted, so that nobody is sent into nothing. Every other verb
 * makes the receiving organ accountable at once.
 *
 * @param to never an organ that a report accuses, nor one below it, nor a station whose loan of the power is over
 * @param reportBy the day to report back by; for {@link DispatchVerb#ASSIGN}, and for it always
 */
public record Dispatch(DispatchVerb verb, OrganId to, FreeText reason, Optional<LocalDate> reportBy)
        implements CaseCommand {
    static final Set<Stage> STAGES = Stage.among(Stage.CLASSIFIED, Stage.DISPATCHED, Stage.ACCEPTED);

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
                .and(againstActor(file, setting))
                .known(to, setting)
                .and(againstTarget(file, setting))
                .and(againstReport(setting))
                .or(() -> new CaseDispatched(
                        setting.now(),
                        verb,
                        setting.actingOrgan().orElse(file.intake().organ()),
                        to,
                        reason,
                        reportBy));
    }

    private List<Reason> againstActor(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        boolean designates = verb == DispatchVerb.DESIGNATE;
        boolean centre = setting.actsForCentre();
        int returns = file.custody().returns();
        boolean limit = returns > 0 && returns >= setting.profile().policy().returnLimit();
        return new Refusals()
                .when(designates && !centre && !isCommonSuperior(file, setting), Refusal.NOT_DESIGNATOR)
                .when(!designates && !standing.holds(), Refusal.NOT_HOLDER)
                .when(
                        !designates && standing.holds() && file.stage() == Stage.DISPATCHED && !standing.receives(),
                        Refusal.STILL_GUIDED)
                .when(!designates && file.custody().pendingObjection().isPresent(), Refusal.OBJECTION_PENDING)
                .when(
                        limit && !(designates && centre),
                        () -> Refusal.DESIGNATION_ONLY.reason().with("returns", returns))
                .all();
    }

    private List<Reason> againstTarget(CaseFile file, Setting setting) {
        Optional<OrganId> from = setting.actingOrgan();
        return new Refusals()
                .when(isThereAlready(file, setting), Refusal.SAME_ORGAN)
                .when(verb != DispatchVerb.DESIGNATE && cameFrom(file, setting), Refusal.BACK_TO_SENDER)
                .when(
                        from.flatMap(setting::organ)
                                .flatMap(own ->
                                        setting.organ(to).filter(target -> !verb.fits(own.tier(), target.tier())))
                                .isPresent(),
                        () -> Refusal.WRONG_TIER.reason().with("verb", verb).with("organ", to))
                .when(
                        verb != DispatchVerb.DESIGNATE
                                && !lapsedLoans(file, setting).isEmpty(),
                        () -> Refusal.LOAN_OVER.reason().with("organ", to).with("loans", lapsedLoans(file, setting)))
                .when(
                        GrassRoots.wouldPushDown(file, setting.organ(to)),
                        () -> Refusal.PUSHED_DOWN.reason().with("organ", to))
                .when(
                        Accused.bars(to, file.protection().accused(), setting),
                        () -> Refusal.ACCUSED_ORGAN.reason().with("organ", to))
                .all();
    }

    private List<Reason> againstReport(Setting setting) {
        boolean assigns = verb == DispatchVerb.ASSIGN;
        return new Refusals()
                .when(assigns && reportBy.isEmpty(), Refusal.REPORT_DAY_MISSING)
                .when(!assigns && reportBy.isPresent(), Refusal.REPORT_DAY_UNEXPECTED)
                .when(reportBy.filter(day -> !day.isAfter(setting.today())).isPresent(), Refusal.REPORT_DAY_PASSED)
                .all();
    }

    /** The loans by which alone the station had the power, when none of them runs today; empty otherwise. */
    private String lapsedLoans(CaseFile file, Setting setting) {
        Lending lending = Lending.of(file, setting);
        List<Loan> loans = lending.to(to);
        boolean runs = loans.stream().anyMatch(loan -> loan.runsOn(setting.today()));
        return runs || lending.isCompetent(to)
                ? ""
                : loans.stream().map(loan -> loan.id().value()).collect(Collectors.joining(", "));
    }

    private boolean isThereAlready(CaseFile file, Setting setting) {
        if (verb == DispatchVerb.DESIGNATE) {
            return file.custody().pendingObjection().isEmpty()
                    && file.custody()
                            .accountable()
                            .filter(organ -> setting.same(organ, to))
                            .isPresent();
        }
        return setting.actingOrgan().filter(own -> setting.same(own, to)).isPresent();
    }

    /** An organ that has not accepted does not send the case back by the way: it objects. */
    private boolean cameFrom(CaseFile file, Setting setting) {
        return file.custody().open().isPresent()
                && file.custody().dispatches().stream()
                        .filter(dispatch -> dispatch.status() == DispatchStatus.OPEN)
                        .anyMatch(dispatch -> setting.same(dispatch.from(), to));
    }

    private boolean isCommonSuperior(CaseFile file, Setting setting) {
        OrganId holder = file.custody().accountable().orElse(file.intake().organ());
        return setting.organ(holder).isPresent()
                && setting.organ(to).isPresent()
                && setting.profile()
                        .organs()
                        .commonSuperior(holder, to)
                        .filter(setting::actsFor)
                        .isPresent();
    }
}
