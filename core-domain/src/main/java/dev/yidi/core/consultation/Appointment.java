package dev.yidi.core.consultation;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/** A time for a session 预约安排. */
public record Appointment(OfficerId adviser, Instant start, ConsultationMode mode, Optional<FreeText> place) {}
