package dev.yidi.rest.staff.view;

/**
 * An officer, the citizen or the system.
 *
 * @param id the id
 * @param name the name; the id where nobody of it is in office
 */
public record OfficerRef(String id, String name) {}
