package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.privacy.ErasureForm;
import java.util.List;

/**
 * What someone wants to do with a case 办理动作, in the imperative, with every fact it needs.
 *
 * <p>A command decides for itself and names every reason that stands against it. Decide through {@link Decision}, which
 * also asks who may not act at all and starts and stops the clocks.
 */
public sealed interface CaseCommand
        permits AbsorbCase,
                AcceptCase,
                AddMaterial,
                AddNote,
                AddParty,
                AddSigner,
                AgreeToReturn,
                AnswerCitizen,
                AnswerOnTheSpot,
                Classify,
                CloseCase,
                ConcludeCase,
                ConductConfirmation,
                ConductJointHandling,
                ConductMediation,
                DeclineCase,
                DelegateCase,
                Dispatch,
                ExtendClock,
                FireRung,
                GiveNotice,
                HandOverFirstHandler,
                MergeIntoCase,
                ObjectToDispatch,
                PauseClock,
                PrivacyCommand,
                RateCase,
                RecallDispatch,
                RecordTrip,
                RecuseOfficer,
                RefuseReturn,
                ReopenCase,
                ResumeClock,
                UrgeCase,
                ViewSealedData,
                WithdrawCase {

    /** What an officer must be allowed to do to give it. */
    Operation operation();

    /** Whether it is still possible once the case's data was erased in this form; mostly not. */
    default boolean outlasts(ErasureForm form) {
        return false;
    }

    /** The events this would be, or every reason against it; clocks are not seen to here. */
    Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting);
}
