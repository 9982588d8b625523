package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * Who is in office at an organ.
 *
 * @param organ the organ
 * @param listed whether the county's directory can list who works where; where it cannot, no items say nothing of who is in office
 * @param items the colleagues, by account
 * @param next the cursor of the next page; absent on the last
 */
public record ColleaguesView(OrganRef organ, boolean listed, List<ColleagueView> items, Optional<String> next) {}
