package dev.yidi.core.consultation;

import dev.yidi.core.proceeding.ProceedingEvent;

/** Something that happened in a consultation 咨询事件, as plain facts. */
public sealed interface ConsultationEvent extends ProceedingEvent<Consultation>
        permits ConsultationAsked,
                ProcessingConsented,
                ProcessingConsentWithdrawn,
                RecordShared,
                RecordUnshared,
                AppointmentOffered,
                AppointmentConfirmed,
                AppointmentMoved,
                AppointmentMissed,
                ConsultationHeld,
                RecordOpened,
                ConsultationResulted,
                ConsultationEnded,
                CrisisReported {}
