package dev.yidi.rest.staff.request;

/**
 * Of which list the changes are wanted.
 *
 * @param mine only of those that lie with the officer in person
 */
public record ChangesQuery(boolean mine) {}
