package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of files beside the cases.
 *
 * @param items the files on it
 * @param next the cursor of the next page; absent on the last
 */
public record FilePageView(List<FileLineView> items, Optional<String> next) {}
