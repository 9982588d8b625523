package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * Material for the case.
 *
 * @param text what it is
 * @param party who brought it
 */
public record MaterialRequest(@Words(max = 20_000) String text, Optional<@Written(As.IDENTIFIER) String> party) {}
