package dev.yidi.rest.staff.view;

/**
 * A window.
 *
 * @param id its id
 * @param name its name
 * @param undifferentiated whether it takes any matter
 */
public record WindowView(String id, String name, boolean undifferentiated) {}
