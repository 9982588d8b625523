package dev.yidi.core.petition;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/**
 * Something to be done in petition handling 信访办理指令. Deciding is pure: the handling and the circumstances give the events,
 * or every reason against them.
 */
public sealed interface PetitionCommand
        permits TriagePetition,
                DecideRoute,
                ReplyToSuggestion,
                ReferAccusation,
                ExtendHandling,
                OpenHearing,
                CloseHearing,
                IssueOpinion,
                RequestReview,
                WithdrawReview,
                RecordExecution,
                DischargeDuty,
                RecordSettlement,
                EndHandling {

    /** Decides what happens to {@code p}. */
    Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c);

    /** Decides where no handling has begun: only {@link TriagePetition} can be granted. */
    default Outcome<List<PetitionEvent>> open(Circumstances c) {
        return Outcome.refused(Reason.of("petition.not-begun"));
    }

    /** Whether the law leaves it to the head of the organ. */
    default boolean needsHead() {
        return false;
    }
}
