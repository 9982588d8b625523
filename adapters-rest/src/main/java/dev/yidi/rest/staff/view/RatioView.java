package dev.yidi.rest.staff.view;

/**
 * An exact share; with a denominator of 0 it is undefined.
 *
 * @param numerator the part
 * @param denominator the whole
 */
public record RatioView(long numerator, long denominator) {}
