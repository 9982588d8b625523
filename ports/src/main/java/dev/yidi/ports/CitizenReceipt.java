package dev.yidi.ports;

import dev.yidi.core.CaseNumber;
import java.time.Instant;

/**
 * What a citizen gets for what they did 公众回执.
 *
 * @param number the number of the case
 * @param at when it took effect
 */
public record CitizenReceipt(CaseNumber number, Instant at) {}
