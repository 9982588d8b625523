package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Optional;

/** Appeals against the ruling not to take the suit 上诉 (民事诉讼法 art. 126, 171 ¶2); whether it is in time is for the court. */
public record AppealFilingRefusal() implements AgencyCommand {
    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        Optional<Filing> refused = a.filing().filter(f -> f.status() == FilingStatus.NOT_DOCKETED);
        return a.live()
                .when(refused.isEmpty(), () -> LitigationLaw.reason("litigation.suit.not-refused"))
                .when(refused.filter(Filing::appealed).isPresent(), () -> Reason.of("litigation.suit.appealed-before"))
                .orAll(() -> List.of(new FilingRefusalAppealed(dossier.now())));
    }
}
