package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.report.NameReporter;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.ReportDuty;
import dev.yidi.core.report.ReportEvent;
import dev.yidi.core.report.ReportHandling;
import dev.yidi.core.report.ReportSetting;
import dev.yidi.core.report.TakeUpReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the handling of a report of this case a step further 举报办理; its own rules decide. The case adds whose turn it is
 * and who its parties are; that the accused side has no part in it is seen to for every command alike.
 */
public record ConductReport(ProceedingId proceeding, ReportCommand command) implements CaseCommand {
    @Override
    public Operation operation() {
        return command.duty() == ReportDuty.KNOW_IDENTITY ? Operation.KNOW_IDENTITY : Operation.HANDLE;
    }

    /** Who reported stays who reported. */
    @Override
    public Optional<LocalDate> rolesOn(Setting setting) {
        return Optional.empty();
    }

    @Override
    public Set<Stage> stages() {
        return command.duty() == ReportDuty.PROTECT ? Stage.ALL : Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        ReportSetting report = new ReportSetting(setting.now(), setting.actor().officer());
        Outcome<List<ReportEvent>> decided = file.proceedings()
                .find(ReportHandling.class, proceeding)
                .map(begun -> command.decide(begun, report))
                .orElseGet(() -> command.open(report));
        return new Refusals()
                .and(againstStage(file))
                .and(againstActor(file, setting))
                .and(againstBeginning(file))
                .and(againstReporters(file))
                .and(decided.reasons())
                .orAll(() -> decided.orElseThrow().stream()
                        .<CaseEvent>map(event -> new ReportAdvanced(event.at(), proceeding, event))
                        .toList());
    }

    private List<Reason> againstStage(CaseFile file) {
        return new Refusals().at(file, stages()).all();
    }

    private List<Reason> againstActor(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        boolean handles = command.duty() == ReportDuty.HANDLE;
        return new Refusals()
                .unless(handles ? standing.holds() : standing.steers(), Refusal.NOT_HOLDER)
                .all();
    }

    private List<Reason> againstBeginning(CaseFile file) {
        if (!(command instanceof TakeUpReport beginning)) {
            return List.of();
        }
        boolean knowsReporter =
                file.parties().stream().anyMatch(party -> party.role().isOfReporter());
        return new Refusals()
                .when(file.proceedings().isOther(ReportHandling.class, proceeding), Refusal.PROCEEDING_TWICE)
                .unless(beginning.id().equals(proceeding), Refusal.PROCEEDING_OTHER)
                .unless(file.matter().isReport(), Refusal.NOT_A_REPORT)
                .when(!beginning.standing().isNamed() && knowsReporter, Refusal.REPORTER_KNOWN)
                .all();
    }

    private List<Reason> againstReporters(CaseFile file) {
        Set<PartyId> reporters = command instanceof TakeUpReport beginning
                ? beginning.reporters()
                : command instanceof NameReporter naming ? naming.reporters() : Set.of();
        boolean unknown = reporters.stream()
                .anyMatch(id -> file.party(id)
                        .filter(party -> party.role().isOfReporter())
                        .isEmpty());
        return new Refusals().when(unknown, Refusal.PARTY_UNKNOWN).all();
    }
}
