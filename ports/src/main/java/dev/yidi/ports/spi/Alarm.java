package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.time.Instant;

/**
 * The next moment at which a clock of a file asks for attention 到期提醒.
 *
 * @param fileId the file
 * @param clock the clock within the file
 * @param rung the rung of the ladder that fires then
 * @param at the moment, to the microsecond
 */
public record Alarm(FileId fileId, String clock, String rung, Instant at) {}
