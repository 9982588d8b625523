package dev.yidi.rest.staff.view;

/**
 * What citizens said, with the counts.
 *
 * @param satisfied how many were not unsatisfied
 * @param all how many rated
 */
public record RatingsView(int satisfied, int all) {}
