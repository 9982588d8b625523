package dev.yidi.core.consultation;

import dev.yidi.core.OfficerId;
import java.time.Instant;

/** That a session was held 咨询会谈; what was said is in its record alone. */
public record HeldSession(Instant at, OfficerId adviser, ConsultationMode mode) {}
