package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records the progress of a case that a leader has in charge 包案进展: the leader does, or who steers the case.
 *
 * @param nextBy the day by which progress is to be recorded again
 */
public record ReportCharge(FreeText report, LocalDate nextBy) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        Optional<LeaderCharge> charge = file.custody().inCharge();
        Optional<OfficerId> officer = setting.actor().officer();
        boolean leads = charge.filter(each -> standing.is(each.leader())).isPresent();
        return new Refusals()
                .at(file, stages())
                .when(officer.isEmpty(), Refusal.NOT_OFFICER)
                .when(charge.isEmpty(), Refusal.NOT_CHARGED)
                .unless(leads || standing.steers(), Refusal.NOT_HOLDER)
                .unless(nextBy.isAfter(setting.today()), Refusal.CHARGE_REPORT_DAY)
                .or(() -> new ChargeReported(setting.now(), officer.orElseThrow(), report, nextBy));
    }
}
