package dev.yidi.core.petition;

import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The objections to a petition command as they are gathered, so that a decision names all of them at once. Immutable. */
final class PetitionObjections {
    private final Objections found;

    PetitionObjections() {
        this(Objections.none());
    }

    private PetitionObjections(Objections found) {
        this.found = found;
    }

    /** One more when {@code applies}. */
    PetitionObjections when(boolean applies, String code) {
        return when(applies, () -> PetitionLaw.reason(code));
    }

    PetitionObjections when(boolean applies, Supplier<Reason> reason) {
        return new PetitionObjections(found.when(applies, reason));
    }

    PetitionObjections unless(boolean holds, String code) {
        return when(!holds, code);
    }

    /** The handling must be at one of {@code allowed}; after recheck the reason is that the matter is exhausted. */
    PetitionObjections during(PetitionHandling p, PetitionStage... allowed) {
        return when(
                !List.of(allowed).contains(p.stage()),
                () -> (p.isFinal() ? PetitionLaw.reason("petition.final") : PetitionLaw.reason("petition.wrong-stage"))
                        .with("stage", p.stage())
                        .with("expected", Ordered.line(List.of(allowed))));
    }

    /** The matter must be classified as one of this category. */
    PetitionObjections of(PetitionCategory category, Circumstances c) {
        return when(
                !c.category().equals(Optional.of(category)),
                () -> PetitionLaw.reason("petition.category")
                        .with("expected", category)
                        .with("found", c.category().map(PetitionCategory::name).orElse("none")));
    }

    /** The matter must be an appeal on the petition procedure. */
    PetitionObjections inProcedure(PetitionHandling p, Circumstances c) {
        return of(PetitionCategory.APPEAL_CLAIM, c)
                .when(p.course().route().isEmpty(), "petition.route.undecided")
                .when(
                        p.isRoutedElsewhere(),
                        () -> PetitionLaw.reason("petition.route.other")
                                .with("route", p.course().route().orElseThrow()));
    }

    /** The events, if nothing stands against them. */
    Outcome<List<PetitionEvent>> or(Supplier<PetitionEvent> event) {
        return found.or(event);
    }
}
