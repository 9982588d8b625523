package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of the retention list; it may be empty although there is a next one.
 *
 * @param items the cases, in the order of their registration
 * @param next the cursor of the next page; absent on the last
 */
public record RetentionPageView(List<RetentionLineView> items, Optional<String> next) {}
