package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records that the institution ended legal aid, saying why 终止法律援助 (法律援助法 art. 48). */
public record EndLegalAid(FreeText ground) implements AgencyCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return a.live()
                .when(
                        a.aid().filter(aid -> aid.status() == AidStatus.GRANTED).isEmpty(),
                        () -> Reason.of("litigation.aid.not-granted"))
                .orAll(() -> List.of(new LegalAidEnded(dossier.now(), ground)));
    }
}
