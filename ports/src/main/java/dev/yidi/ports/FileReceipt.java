package dev.yidi.ports;

import dev.yidi.core.FileId;
import java.time.Instant;

/**
 * What an officer gets for a command on a file kept beside the cases 案卷回执. A repeat of the command gets the same.
 *
 * @param fileId the file
 * @param number its number
 * @param version its version after the command
 * @param at when the command took effect
 */
public record FileReceipt(FileId fileId, String number, long version, Instant at) {}
