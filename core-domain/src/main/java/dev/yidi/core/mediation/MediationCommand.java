package dev.yidi.core.mediation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;

/**
 * Something to be done in a mediation 调解指令. Deciding is pure: the mediation and the instant give the events, or every
 * reason against them. A command at the wrong stage is refused by {@code mediation.wrong-stage}, which names the stage.
 */
public sealed interface MediationCommand
        permits ProposeMediation,
                ConsentToMediation,
                RefuseMediation,
                ChooseMediator,
                AppointMediator,
                DeclareConflict,
                WaiveConflict,
                RequestRecusal,
                DecideRecusal,
                ObjectToMediator,
                StepAside,
                HoldSession,
                RecordWrittenAgreement,
                WithdrawAgreement,
                SignAgreement,
                SignAsMediator,
                SealAgreement,
                RecordOralAgreement,
                EndMediation,
                TellOtherWays,
                SuspendForFalseMediation,
                ResumeMediation,
                ReportRisk,
                RecordPerformance,
                RecordBreach,
                TakeDispute,
                TellRules,
                ContactParty,
                RequirePanel,
                RecordFailedTry,
                ChargeFee,
                AgreeToExtension,
                OpenOnlineRoom,
                ReportBack,
                RecordPartialPerformance,
                RecordVisit,
                LinkEnforcement {

    /** Decides what happens to {@code m} at {@code now}. */
    Outcome<List<MediationEvent>> decide(Mediation m, Instant now);

    /** Decides where no mediation has begun: only {@link ProposeMediation} can be granted. */
    default Outcome<List<MediationEvent>> open(Instant now) {
        return Outcome.refused(Reason.of("mediation.not-begun"));
    }
}
