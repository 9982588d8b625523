package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A note on the case.
 *
 * @param text the note
 */
public record NoteRequest(@Words(max = 20_000) String text) {}
