package dev.yidi.rest.staff.view;

/**
 * About how many cases somebody may not see, in steps of ten.
 *
 * @param atLeast at least so many
 * @param below fewer than so many
 */
public record UnseenView(long atLeast, long below) {}
