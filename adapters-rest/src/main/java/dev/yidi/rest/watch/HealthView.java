package dev.yidi.rest.watch;

/**
 * That it is well.
 *
 * @param status {@code live} or {@code ready}
 */
public record HealthView(String status) {}
