package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The studios.
 *
 * @param items the studios, in the order of their names
 */
public record StudiosView(List<StudioView> items) {}
