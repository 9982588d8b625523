package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.court.ApplyForConfirmation;
import dev.yidi.core.court.ApplyForEnforcement;
import dev.yidi.core.court.ConfirmationCommand;
import dev.yidi.core.court.ConfirmationEvent;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.court.RaiseRulingObjection;
import dev.yidi.core.court.RecordRulingService;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a judicial confirmation of this case a step further 司法确认办理; its own rules decide. The case knows the
 * agreement and the last day to apply from its clock, whatever the application says, and the last day to object.
 */
public record ConductConfirmation(ProceedingId proceeding, ConfirmationCommand command) implements CaseCommand {
    private static final Set<Stage> HANDLED = Stage.among(Stage.ACCEPTED, Stage.CONCLUDED, Stage.CLOSED);
    static final Set<Stage> STAGES = Stage.among(Stage.ACCEPTED, Stage.CONCLUDED, Stage.CLOSED, Stage.WITHDRAWN);

    @Override
    public Operation operation() {
        return Operation.MEDIATE;
    }

    /** What a court serves, an objection before it, and what somebody is owed outlast a role in the case. */
    @Override
    public Optional<LocalDate> rolesOn(Setting setting) {
        boolean outlasts = command instanceof RecordRulingService
                || command instanceof RaiseRulingObjection
                || command instanceof ApplyForEnforcement;
        return outlasts ? Optional.empty() : Optional.of(setting.today());
    }

    @Override
    public Set<Stage> stages() {
        return STAGES;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Instant now = setting.now();
        ConfirmationCommand known =
                command instanceof ApplyForConfirmation apply ? onClock(apply, file, setting) : command;
        Outcome<List<ConfirmationEvent>> decided = file.proceedings()
                .confirmation(proceeding)
                .map(begun -> known.decide(begun, now))
                .orElseGet(() -> known.open(now));
        return new Refusals()
                .and(againstStage(file))
                .unless(isTheirs(file, setting), Refusal.NOT_HOLDER)
                .and(againstApplication(file, setting))
                .and(RulingDays.against(command, proceeding, file, setting))
                .and(
                        command instanceof ApplyForEnforcement apply
                                ? EnforcementRight.against(apply, proceeding, file, setting.zone())
                                : List.of())
                .and(decided.reasons())
                .orAll(() -> decided.orElseThrow().stream()
                        .<CaseEvent>map(event -> new ConfirmationAdvanced(event.at(), proceeding, event))
                        .toList());
    }

    /** It is for who steers the case and for the mediators whose agreement it is; a court's answer for who took the case in. */
    private boolean isTheirs(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        Optional<Mediation> mediation = command instanceof ApplyForConfirmation apply
                ? agreement(apply, file, setting)
                : file.proceedings()
                        .before(proceeding, setting.zone())
                        .flatMap(id -> file.proceedings().mediation(id));
        return standing.steers()
                || (command.comesIn() && standing.takesIn())
                || mediation.filter(standing::sits).isPresent();
    }

    /** What lies with the court is followed to its end, also where the matter was withdrawn. */
    private List<Reason> againstStage(CaseFile file) {
        boolean left = file.stage() == Stage.WITHDRAWN && file.proceedings().isOpen(proceeding);
        return left ? List.of() : new Refusals().at(file, HANDLED).all();
    }

    private List<Reason> againstApplication(CaseFile file, Setting setting) {
        if (!(command instanceof ApplyForConfirmation apply)) {
            return List.of();
        }
        boolean agreed = agreement(apply, file, setting).isPresent();
        return new Refusals()
                .when(file.proceedings().isOther(JudicialConfirmation.class, proceeding), Refusal.PROCEEDING_TWICE)
                .unless(apply.id().equals(proceeding), Refusal.PROCEEDING_OTHER)
                .unless(agreed, Refusal.NOTHING_TO_CONFIRM)
                .when(apply.request().appliedOn().isAfter(setting.today()), Refusal.POSTED_LATER)
                .all();
    }

    /** The last day is that of the agreement's clock, also where an earlier application has stopped it. */
    private static ApplyForConfirmation onClock(ApplyForConfirmation apply, CaseFile file, Setting setting) {
        return agreement(apply, file, setting)
                .flatMap(mediation -> file.clocks().ledgers().values().stream()
                        .filter(ledger -> ledger.limit().start() == Milestone.AGREEMENT_EFFECTIVE)
                        .filter(ledger -> file.clocks().ownerOf(ledger.id()).equals(Optional.of(mediation.id())))
                        .findFirst())
                .map(ledger -> ledger.due(setting.calendar(), setting.zone()).date())
                .map(lastDay -> new ApplyForConfirmation(apply.id(), apply.request(), lastDay))
                .orElse(apply);
    }

    private static Optional<Mediation> agreement(ApplyForConfirmation apply, CaseFile file, Setting setting) {
        return file.proceedings().agreementOf(apply.request(), setting.zone());
    }
}
