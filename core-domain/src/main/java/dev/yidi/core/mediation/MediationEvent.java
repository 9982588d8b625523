package dev.yidi.core.mediation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** Something that happened in a mediation 调解事件, as plain facts; the state is what the events fold to. */
public sealed interface MediationEvent
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
                AgreementPerformed {

    /** When it happened. */
    Instant at();

    /** The mediation after it. */
    Mediation evolve(Mediation m);

    /** The acts in it that start or stop limits. */
    default List<Milestone> milestones() {
        return List.of();
    }
}
