package dev.yidi.core.escalation;

import dev.yidi.core.time.ClockId;
import java.time.Instant;

/**
 * The next moment at which a clock calls for attention 升级预警.
 *
 * @param clock the clock within the case
 * @param rung the rung that fires then
 * @param at the moment; when it has passed, the rung fires at once
 */
public record Alarm(ClockId clock, RungId rung, Instant at) {}
