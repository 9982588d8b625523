package dev.yidi.core.casefile;

import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.util.Optional;

/** What a limit hangs on 期限归属: the case, one dispatch of it, or one proceeding. */
final class LimitScope {
    private LimitScope() {}

    /** Whether the limit runs for the organ a dispatch was made to, and falls away with the dispatch. */
    static boolean isOfDispatch(Limit limit) {
        return limit.start() == Milestone.TAKEN_OVER;
    }

    /** Whether it is for appeals on the petition procedure alone: another route ends it. */
    static boolean isOfPetitionProcedure(Limit limit) {
        return limit.stops().contains(Milestone.APPEAL_ROUTED_ELSEWHERE);
    }

    /** Whether the matter is on another route than the petition procedure. */
    static boolean isRoutedElsewhere(CaseFile file) {
        return file.proceedings()
                .petition()
                .filter(PetitionHandling::isRoutedElsewhere)
                .isPresent();
    }

    /** Whether it is the period a dispatcher set for an assignment. */
    static boolean isAssignment(Limit limit) {
        return limit.id().value().equals(AssignedTerm.ID);
    }

    /** Whether its period was set for this case alone, so that no promise stands beside it. */
    private static boolean isSetForCase(Limit limit) {
        return isAssignment(limit) || limit.id().value().equals(ReturnTerm.ID);
    }

    /** Whether {@code ledger} counts the period of the assignment made at {@code instant}. */
    static boolean isAssignedAt(Instant instant, ClockLedger ledger) {
        return isAssignment(ledger.limit()) && ledger.started().equals(instant);
    }

    /** Whether it is what an office owes while the case lives; a citizen's right to act outlives the case, and so does a call-back. */
    static boolean endsWithCase(Limit limit) {
        return !CallBacks.is(limit) && isOwedOfCase(limit);
    }

    private static boolean isOwedOfCase(Limit limit) {
        return limit.nature() == LimitNature.DUTY || isOfDispatch(limit);
    }

    /** The county's promise for it, unless its period was set for this case alone. */
    static Optional<Span> promise(Limit limit, CaseFile file, Setting setting) {
        Matter matter = file.matter();
        return isSetForCase(limit)
                ? Optional.empty()
                : setting.profile().promiseFor(limit, matter.kind(), matter.topic());
    }
}
