package dev.yidi.ports.spi;

import dev.yidi.core.CaseId;
import java.time.Instant;

/**
 * The next moment at which a clock of a case asks for attention 到期提醒.
 *
 * @param caseId the case
 * @param clock the clock within the case
 * @param rung the rung of the ladder that fires then
 * @param at the moment, to the microsecond
 */
public record Alarm(CaseId caseId, String clock, String rung, Instant at) {}
