package dev.yidi.rest.staff.view;

/**
 * What a day at the hall came to.
 *
 * @param turns how many turns began to be served
 * @param served how many tickets were served to the end
 * @param missed how many were called and not there
 * @param left how many went away or were still there when the day was over
 * @param waiting how long people waited until serving began
 * @param serving how long serving took
 */
public record HallFiguresView(int turns, int served, int missed, int left, TimesView waiting, TimesView serving) {}
