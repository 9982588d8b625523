package dev.yidi.core.mediation;

import dev.yidi.core.proceeding.ProceedingEvent;

/** Something that happened in a mediation 调解事件, as plain facts; the state is what the events fold to. */
public sealed interface MediationEvent extends ProceedingEvent<Mediation>
        permits MediationProposed,
                MediationConsented,
                MediationAccepted,
                MediationRefused,
                MediatorChosen,
                MediatorAppointed,
                ConflictDeclared,
                ConflictWaived,
                RecusalRequested,
                RecusalDecided,
                MediatorObjected,
                MediatorSteppedAside,
                SessionHeld,
                WrittenAgreementRecorded,
                AgreementWithdrawn,
                AgreementSigned,
                AgreementSignedByMediator,
                AgreementSealed,
                OralAgreementRecorded,
                AgreementTookEffect,
                MediationEnded,
                OtherWaysTold,
                MediationSuspended,
                MediationResumed,
                RiskReported,
                PerformanceRecorded,
                ObligationBreached,
                AgreementPerformed {}
