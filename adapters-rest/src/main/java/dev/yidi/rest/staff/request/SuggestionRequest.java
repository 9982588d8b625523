package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A text to find kind and topic for.
 *
 * @param title the title
 * @param narrative the narrative
 */
public record SuggestionRequest(
        @Words(max = 200) String title, @Words(max = 20_000) String narrative) {}
