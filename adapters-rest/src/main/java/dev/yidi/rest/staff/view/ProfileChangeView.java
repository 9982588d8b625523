package dev.yidi.rest.staff.view;

import java.util.Optional;

/**
 * Something that a document of the county would change.
 *
 * @param path the place by the names that stand there
 * @param before what is in force, as JSON; left out where it is new
 * @param after what would be, as JSON; left out where it falls away
 * @param words in words
 */
public record ProfileChangeView(String path, Optional<String> before, Optional<String> after, String words) {}
