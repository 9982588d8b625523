package dev.yidi.core.report;

import dev.yidi.core.proceeding.ProceedingEvent;

/** Something that happened in the handling of a report 举报事件, as plain facts; none of them says who reported. */
public sealed interface ReportEvent extends ProceedingEvent<ReportHandling>
        permits ReportTakenUp,
                ReporterNamed,
                RealNameConfirmed,
                ProtectionWished,
                IdentityOpened,
                ReleaseConsented,
                ReleaseConsentWithdrawn,
                VerificationRecorded,
                CompetenceDisputed,
                CompetenceSettled,
                FilingDecided,
                ReportTransferred,
                TransferOutcomeReceived,
                FindingRecorded,
                ReporterTold,
                ReprisalReported,
                ReprisalAnswered,
                RewardGranted {}
