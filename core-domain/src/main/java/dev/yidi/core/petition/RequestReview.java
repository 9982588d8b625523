package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.time.DueDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records that the petitioner turns to the body one level above 请求复查、复核, within the time the law gives (信访工作条例 art. 35, 36 ¶1).
 *
 * @param instance review of the handling opinion, or recheck of the review opinion
 * @param by who asks
 * @param to who is asked: exactly one level above who gave the opinion
 * @param reasons why
 * @param postedOn the day it was posted, where it came by post: papers posted in time are in time (民事诉讼法 art. 85 ¶4)
 */
public record RequestReview(Instance instance, PartyId by, Authority to, FreeText reasons, Optional<LocalDate> postedOn)
        implements PetitionCommand {
    /** A request that did not come by post. */
    public RequestReview(Instance instance, PartyId by, Authority to, FreeText reasons) {
        this(instance, by, to, reasons, Optional.empty());
    }

    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        Optional<Instance> next = p.decisions().latest().map(Opinion::instance).flatMap(Instance::next);
        return new PetitionObjections()
                .during(p, PetitionStage.DECIDED, PetitionStage.REVIEWED)
                .when(next.isPresent() && !next.equals(Optional.of(instance)), "petition.review.instance")
                .unless(c.petitioners().contains(by), "petition.review.not-petitioner")
                .unless(c.reply().served(), "petition.review.not-served")
                .when(
                        c.reply().window().filter(due -> isLate(due, c)).isPresent(),
                        () -> PetitionLaw.reason("petition.review.late")
                                .with("due", c.reply().window().orElseThrow().date()))
                .when(
                        c.above().filter(above -> above.is(to)).isEmpty(),
                        () -> PetitionLaw.reason("petition.review.not-one-above")
                                .with(
                                        "expected",
                                        c.above().map(Superior::toString).orElse("nobody")))
                .or(() ->
                        new ReviewRequested(c.now(), new ReviewRequest(c.now(), instance, by, to, reasons, postedOn)));
    }

    private boolean isLate(DueDate due, Circumstances c) {
        return postedOn.map(day -> day.isAfter(due.date())).orElseGet(() -> !due.allows(c.now()));
    }
}
