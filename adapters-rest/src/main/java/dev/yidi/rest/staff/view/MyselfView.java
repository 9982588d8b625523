package dev.yidi.rest.staff.view;

/**
 * Who is asking.
 *
 * @param officer the officer
 * @param centre the centre
 */
public record MyselfView(OfficerView officer, CentreView centre) {}
