package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of the pool.
 *
 * @param items the mediators
 * @param next the cursor of the page that follows; left out on the last
 */
public record PoolPageView(List<PoolEntryView> items, Optional<String> next) {}
