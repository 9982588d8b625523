package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.ReviewRequest;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which organ owes what a clock counts 期限责任单位: whom it is right to urge and to supervise. */
public final class Debtors {
    private static final Set<Milestone> ASKED = EnumSet.of(Milestone.REVIEW_REQUESTED, Milestone.RECHECK_REQUESTED);

    private Debtors() {}

    /**
     * The organ that owes what {@code clock} counts: the contributor of a joint handling, who was asked for review, who took the case in for a call-back, else
     * the organ accountable for the case. Empty where a court or a body outside owes it.
     */
    public static Optional<OrganId> of(ClockId clock, CaseFile file) {
        boolean outside = file.clocks()
                .ownerOf(clock)
                .flatMap(owner -> file.proceedings().find(Proceeding.class, owner))
                .filter(Proceeding::isOwedOutside)
                .isPresent();
        if (outside) {
            return Optional.empty();
        }
        if (file.clocks()
                .find(clock)
                .map(ClockLedger::limit)
                .filter(CallBacks::is)
                .isPresent()) {
            return Optional.of(file.intake().organ());
        }
        return asked(clock, file)
                .map(Authority::organ)
                .orElseGet(() -> JointDuties.ownerOf(clock, file)
                        .or(file.custody()::accountable)
                        .or(() -> Optional.of(file.intake().organ())));
    }

    /** Who was asked for review or recheck, where the clock counts that. */
    private static Optional<Authority> asked(ClockId clock, CaseFile file) {
        return file.clocks()
                .find(clock)
                .map(ClockLedger::limit)
                .filter(limit -> ASKED.contains(limit.start()))
                .flatMap(limit -> file.proceedings().petition())
                .map(PetitionHandling::decisions)
                .flatMap(decisions -> decisions.pending())
                .map(ReviewRequest::to);
    }
}
