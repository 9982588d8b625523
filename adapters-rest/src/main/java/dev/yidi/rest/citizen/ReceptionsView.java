package dev.yidi.rest.citizen;

import java.util.List;

/**
 * The published reception days, the earliest first.
 *
 * @param items the days
 */
public record ReceptionsView(List<ReceptionView> items) {}
