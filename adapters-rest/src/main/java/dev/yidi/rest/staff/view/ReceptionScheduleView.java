package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The published reception days.
 *
 * @param items the days, the earliest first
 */
public record ReceptionScheduleView(List<ReceptionNoticeView> items) {}
