package dev.yidi.rest.staff.view;

/**
 * A division.
 *
 * @param code its code
 * @param name its name; the code where the territory does not know it
 */
public record PlaceRef(String code, String name) {}
