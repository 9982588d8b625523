package dev.yidi.core.petition;

import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Issues the opinion letter of the instance the matter is in 出具意见书: handling, review or recheck (信访工作条例 art. 31(6), 32, 35, 36).
 * Who may be asked next is part of it.
 */
public record IssueOpinion(OpinionResult result, OpinionText text) implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections()
                .during(
                        p,
                        PetitionStage.TRIAGED,
                        PetitionStage.ROUTED,
                        PetitionStage.IN_REVIEW,
                        PetitionStage.IN_RECHECK)
                .inProcedure(p, c)
                .when(p.barsAcceptance(), "petition.barred")
                .when(p.openHearing().isPresent(), "petition.hearing.open")
                .when(text.basis().isEmpty(), "petition.opinion.basis-missing")
                .or(() -> new OpinionIssued(c.now(), opinion(p, c)));
    }

    private Opinion opinion(PetitionHandling p, Circumstances c) {
        Authority by = p.decisions().pending().map(ReviewRequest::to).orElse(c.handler());
        Instance instance = p.waitsFor().orElseThrow();
        Optional<Superior> remedy = instance.next().isPresent() ? c.remedy() : Optional.empty();
        return new Opinion(c.now(), instance, by, result, text, remedy);
    }
}
