package dev.yidi.rest.citizen;

/**
 * An organ that comes when called.
 *
 * @param organ its name
 * @param minutes within how many minutes
 */
public record OnCallView(String organ, int minutes) {}
