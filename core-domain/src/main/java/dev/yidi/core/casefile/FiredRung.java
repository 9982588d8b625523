package dev.yidi.core.casefile;

import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.RungId;
import java.time.Instant;

/** A rung that fired for a clock 已触发梯级. */
public record FiredRung(Instant at, RungId rung, RungAction action) {}
