package dev.yidi.rest.staff.view;

import dev.yidi.core.desk.Role;
import java.util.List;

/**
 * A colleague in office.
 *
 * @param id the account
 * @param name the name shown to colleagues
 * @param division the division
 * @param roles the roles
 */
public record ColleagueView(String id, String name, PlaceRef division, List<Role> roles) {}
