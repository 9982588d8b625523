package dev.yidi.ports;

import dev.yidi.core.FileId;
import java.time.Instant;

/**
 * A file that the timekeeper could not handle 异常案卷.
 *
 * @param fileId the file
 * @param clock the clock whose alarm was due
 * @param rung the rung that should have fired
 * @param kind what went wrong, as the simple name of the error; never its text
 * @param attempts how many times it was tried in a row on this node
 * @param retryAt when it is tried again
 */
public record Trouble(FileId fileId, String clock, String rung, String kind, int attempts, Instant retryAt) {}
