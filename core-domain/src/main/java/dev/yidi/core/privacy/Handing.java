package dev.yidi.core.privacy;

/**
 * That an act of a proceeding hands personal data to someone 移送: to whom and what for; which data, the case knows.
 *
 * @param to who receives it
 * @param purpose what for
 */
public record Handing(Recipient to, DisclosurePurpose purpose) {}
