package dev.yidi.rest.citizen;

/**
 * Where a case stands.
 *
 * @param code stable: {@code accepted}
 * @param text it in plain words
 */
public record StateView(String code, String text) {}
