package dev.yidi.rest.citizen;

/**
 * That somebody acted for somebody else.
 *
 * @param principal what the one acted for is
 * @param proxy what the one who acted is
 */
public record InPlaceView(WordView principal, WordView proxy) {}
