package dev.yidi.rest.citizen;

/**
 * A word of the centre.
 *
 * @param code stable: {@code organ}
 * @param text it in plain words
 */
public record WordView(String code, String text) {}
