package dev.yidi.rest.citizen;

import java.time.LocalDate;

/**
 * Something a citizen may still do.
 *
 * @param code stable: {@code jc-apply}
 * @param text it in plain words
 * @param lastDay the last day for it
 */
public record ChanceView(String code, String text, LocalDate lastDay) {}
