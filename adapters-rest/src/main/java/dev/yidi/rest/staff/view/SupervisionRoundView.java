package dev.yidi.rest.staff.view;

import dev.yidi.core.escalation.SupervisionLevel;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One level a supervision went through.
 *
 * @param level the level
 * @param from when it began
 * @param period how long the organ has for its reply
 * @param overdueAt when it was found that the period had passed without a reply
 */
public record SupervisionRoundView(
        SupervisionLevel level, OffsetDateTime from, String period, Optional<OffsetDateTime> overdueAt) {}
