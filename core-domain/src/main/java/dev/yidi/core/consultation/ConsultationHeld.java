package dev.yidi.core.consultation;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A session was held 咨询会谈. The record stays in the journal: no state has it. */
public record ConsultationHeld(
        Instant at, OfficerId adviser, ConsultationMode mode, Optional<FreeText> place, SensitiveText record)
        implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.with(new HeldSession(at, adviser, mode));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CONSULTATION_HELD);
    }
}
