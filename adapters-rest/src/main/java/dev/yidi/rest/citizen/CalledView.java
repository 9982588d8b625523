package dev.yidi.rest.citizen;

/**
 * A ticket at a window.
 *
 * @param number its number
 * @param window the window
 * @param stage called, or being served
 */
public record CalledView(String number, String window, WordView stage) {}
