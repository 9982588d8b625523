package dev.yidi.rest.staff.request;

/**
 * Nothing but the deed itself.
 */
public record NoRequest() {}
