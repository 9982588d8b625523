package dev.yidi.rest.staff.view;

/**
 * A topic.
 *
 * @param code its code
 * @param name its name; the code where the catalogue does not know it
 */
public record TopicRef(String code, String name) {}
