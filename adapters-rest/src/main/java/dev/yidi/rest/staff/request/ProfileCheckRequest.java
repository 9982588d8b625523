package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Bulky;
import dev.yidi.rest.http.Words;

/**
 * A document of the county to be looked through.
 *
 * @param document the document, as it would be put in force: JSON, as text
 */
@Bulky(bytes = 16_000_000)
public record ProfileCheckRequest(@Words(max = 5_000_000) String document) {}
