package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import java.time.Instant;

/**
 * What an officer gets for a command that took effect 回执. A repeat of the command gets the same.
 *
 * @param caseId the case
 * @param number its number
 * @param version its version after the command
 * @param at when the command took effect
 */
public record Receipt(CaseId caseId, CaseNumber number, long version, Instant at) {}
