package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A place in a text of law.
 *
 * @param source the title of the text with its year
 * @param article the article and paragraph
 */
public record LawRequest(
        @Words(max = 200) String source, @Words(max = 60) String article) {}
