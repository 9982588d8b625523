package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import java.util.List;
import java.util.Optional;

/**
 * Records that the petitioner turns to the body one level above 请求复查、复核, within the time the law gives (信访工作条例 art. 35, 36 ¶1).
 *
 * @param instance review of the handling opinion, or recheck of the review opinion
 * @param by who asks
 * @param to who is asked: exactly one level above who gave the opinion
 * @param reasons why
 */
public record RequestReview(Instance instance, PartyId by, Authority to, FreeText reasons) implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        Optional<Instance> next = p.decisions().latest().map(Opinion::instance).flatMap(Instance::next);
        return new PetitionObjections()
                .during(p, PetitionStage.DECIDED, PetitionStage.REVIEWED)
                .when(next.isPresent() && !next.equals(Optional.of(instance)), "petition.review.instance")
                .unless(c.petitioners().contains(by), "petition.review.not-petitioner")
                .unless(c.reply().served(), "petition.review.not-served")
                .when(
                        c.reply().window().filter(due -> !due.allows(c.now())).isPresent(),
                        () -> PetitionLaw.reason("petition.review.late")
                                .with("due", c.reply().window().orElseThrow().date()))
                .when(
                        c.above().filter(above -> above.is(to)).isEmpty(),
                        () -> PetitionLaw.reason("petition.review.not-one-above")
                                .with(
                                        "expected",
                                        c.above().map(Superior::toString).orElse("nobody")))
                .or(() -> new ReviewRequested(c.now(), new ReviewRequest(c.now(), instance, by, to, reasons)));
    }
}
