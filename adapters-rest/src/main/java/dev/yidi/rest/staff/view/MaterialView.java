package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Material.
 *
 * @param at when it was added
 * @param party who brought it
 * @param text what it is
 */
public record MaterialView(OffsetDateTime at, Optional<String> party, String text) {}
