package dev.yidi.rest.staff.view;

import dev.yidi.core.desk.Role;
import java.util.List;

/**
 * A member of staff.
 *
 * @param id the id
 * @param name the name shown to colleagues
 * @param organ the organ
 * @param division the division
 * @param roles the roles
 */
public record OfficerView(String id, String name, OrganRef organ, PlaceRef division, List<Role> roles) {}
