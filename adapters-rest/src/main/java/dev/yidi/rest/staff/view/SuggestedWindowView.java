package dev.yidi.rest.staff.view;

/**
 * A window that takes an errand.
 *
 * @param window the window
 * @param open whether it is open now
 */
public record SuggestedWindowView(WindowView window, boolean open) {}
