package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.profile.RatedSubject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rates the work 评价: by the citizen, each subject once in each round, on the county's scale; a grade that says not
 * satisfied needs a word why, and leads to a call-back 回访.
 */
public record RateCase(RatedSubject subject, String grade, Optional<FreeText> comment) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.SPEAK_FOR_CITIZEN;
    }

    @Override
    public Optional<MandateScope> proxyScope() {
        return Optional.of(MandateScope.RATE);
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        CasePolicy policy = setting.profile().policy();
        boolean unsatisfied = policy.unsatisfiedGrades().contains(grade);
        boolean ready = file.aftercare().answer().isPresent()
                || file.stage() == Stage.CLOSED
                || file.stage() == Stage.NOT_ACCEPTED;
        return new Refusals()
                .unless(ready, Refusal.NOT_ANSWERED)
                .when(file.stage() == Stage.WITHDRAWN || file.stage() == Stage.MERGED, Refusal.ENDED)
                .unless(new Standing(file, setting).isCitizen(), Refusal.NOT_CITIZEN)
                .unless(policy.ratingScale().contains(grade), Refusal.GRADE_UNKNOWN)
                .when(unsatisfied && comment.isEmpty(), Refusal.REASON_MISSING)
                .when(
                        subject == RatedSubject.MEDIATOR
                                && file.proceedings().mediations().isEmpty(),
                        Refusal.NOTHING_TO_RATE)
                .when(
                        file.aftercare().thisRound().stream().anyMatch(rating -> rating.subject() == subject),
                        Refusal.RATED_BEFORE)
                .orAll(() -> Stream.concat(
                                Stream.of(new CaseRated(setting.now(), subject, grade, unsatisfied, comment)),
                                CallBacks.afterRating(file, unsatisfied, setting))
                        .toList());
    }
}
