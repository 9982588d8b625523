package dev.yidi.ports.spi;

import java.time.Instant;

/**
 * What is remembered of a command that took effect 已执行指令.
 *
 * @param key who sent it under which id
 * @param bodyDigest keyed digest of the command's content, hexadecimal: the same id with another body is refused
 * @param answer what was answered, as JSON without personal data, so that a repeat gets the same answer
 * @param at when it took effect
 */
public record CommandRecord(CommandKey key, String bodyDigest, String answer, Instant at) {}
