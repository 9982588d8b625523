package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A release that the reporter agrees to.
 *
 * @param receiver the receiver, by its name
 */
public record ConsentToReleaseRequest(@Words(max = 200) String receiver) {}
