package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param at when
 * @param code stable: {@code accepted}
 * @param text it in plain words
 * @param organ the name of the organ it concerns
 */
public record StepView(OffsetDateTime at, String code, String text, Optional<String> organ) {}
