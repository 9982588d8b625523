package dev.yidi.rest.staff.view;

import dev.yidi.core.profile.RatedSubject;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A rating.
 *
 * @param at when
 * @param subject whom
 * @param grade the grade
 * @param unsatisfied whether it says not satisfied
 * @param comment why
 */
public record RatingView(
        OffsetDateTime at, RatedSubject subject, String grade, boolean unsatisfied, Optional<String> comment) {}
