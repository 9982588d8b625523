package dev.yidi.rest.staff.view;

/**
 * One factor of a formula.
 *
 * @param counted what was counted
 * @param of what it is divided by; with 0 the factor is undefined, whatever was counted
 */
public record CountsView(long counted, long of) {}
