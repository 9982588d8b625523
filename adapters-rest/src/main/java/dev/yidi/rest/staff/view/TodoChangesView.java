package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * Cases that changed, as they stand now.
 *
 * @param changes one for each case that the officer may see
 */
public record TodoChangesView(List<TodoChangeView> changes) {}
