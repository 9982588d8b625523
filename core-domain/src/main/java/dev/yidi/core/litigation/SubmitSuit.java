package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import dev.yidi.core.court.Court;
import java.time.LocalDate;
import java.util.List;

/**
 * Hands the suit in to a court 起诉 (民事诉讼法 art. 122–126). Nothing is asked of the party first: no mediation, no aid, no lawyer.
 *
 * @param court where
 * @param submittedOn when
 */
public record SubmitSuit(Court court, LocalDate submittedOn) implements AgencyCommand {
    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return a.during(AgencyStage.PREPARING)
                .and(dossier.notYet(submittedOn))
                .orAll(() ->
                        List.of(new SuitSubmitted(dossier.now(), court, submittedOn, dossier.startOf(submittedOn))));
    }
}
