package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import java.util.List;

/** Records that the court filed the suit 立案 (民事诉讼法 art. 126); also where it did so on appeal. */
public record RecordDocketing(String courtNumber) implements AgencyCommand {
    public RecordDocketing {
        Text.required("courtNumber", courtNumber, 80);
    }

    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        boolean onAppeal = a.filing()
                .filter(f -> f.status() == FilingStatus.NOT_DOCKETED && f.appealed())
                .isPresent();
        return (onAppeal ? a.live() : a.during(AgencyStage.SUBMITTED))
                .orAll(() -> List.of(new SuitDocketed(dossier.now(), courtNumber)));
    }
}
