package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of open requests about personal data; it may be empty although there is a next one.
 *
 * @param items the requests, in the order in which their cases were registered
 * @param next the cursor of the next page; absent on the last
 */
public record DataRequestPageView(List<DataRequestLineView> items, Optional<String> next) {}
