package dev.yidi.rest.staff.view;

/**
 * An organ.
 *
 * @param id its id
 * @param name its name; the id where the profile does not know it
 */
public record OrganRef(String id, String name) {}
