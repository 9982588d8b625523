package dev.yidi.core.casefile;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the case into a leader's charge 领导包案 (信访工作条例 art. 18 ¶2): at most one leader at a time.
 *
 * @param office the public office the leader holds
 * @param reportBy the day by which progress is to be recorded
 * @param reception the reception at which it is taken, if at one
 */
public record TakeIntoCharge(OfficerId leader, String office, LocalDate reportBy, Optional<FileId> reception)
        implements CaseCommand {
    public TakeIntoCharge {
        LeaderCharge.office(office);
    }

    @Override
    public Operation operation() {
        return Operation.ASSIGN;
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .at(file, stages())
                .unless(setting.actsForCentre() || new Standing(file, setting).is(leader), Refusal.NOT_CENTRE)
                .when(
                        file.custody().inCharge().isPresent(),
                        () -> Refusal.CHARGED_BEFORE
                                .reason()
                                .with(
                                        "office",
                                        file.custody().inCharge().orElseThrow().office()))
                .when(file.protection().recused().contains(leader), Refusal.OFFICER_RECUSED)
                .unless(reportBy.isAfter(setting.today()), Refusal.CHARGE_REPORT_DAY)
                .or(() -> new ChargeTaken(setting.now(), leader, office, reportBy, reception));
    }
}
