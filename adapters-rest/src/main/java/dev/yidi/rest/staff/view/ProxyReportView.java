package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;

/**
 * What a proxy reported back.
 *
 * @param at when
 * @param text what
 */
public record ProxyReportView(OffsetDateTime at, String text) {}
