package dev.yidi.rest.staff.view;

/**
 * Who came to a session.
 *
 * @param organ for which organ
 * @param officer who
 */
public record AttendanceView(OrganRef organ, OfficerRef officer) {}
