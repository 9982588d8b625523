package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * Records that the court ruled not to take the suit 裁定不予受理 (民事诉讼法 art. 126).
 *
 * @param servedOn the day the ruling was served
 * @param ground the reason the ruling gives
 */
public record RecordFilingRefusal(LocalDate servedOn, FreeText ground) implements AgencyCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return a.during(AgencyStage.SUBMITTED)
                .and(dossier.notYet(servedOn))
                .orAll(() -> List.of(new SuitNotDocketed(dossier.now(), dossier.startOf(servedOn), ground)));
    }
}
