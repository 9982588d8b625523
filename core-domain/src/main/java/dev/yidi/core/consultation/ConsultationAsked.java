package dev.yidi.core.consultation;

import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** A consultation was asked for 预约咨询; the first event of every consultation. */
public record ConsultationAsked(Instant at, ProceedingId id, ConsultationKind kind, PartyId client, boolean child)
        implements ConsultationEvent, ProceedingOpening<Consultation> {
    @Override
    public Consultation begin() {
        return Consultation.begin(this);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CONSULTATION_ASKED);
    }
}
