package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A reprisal that was reported.
 *
 * @param at when
 * @param answeredAt when it was answered
 */
public record ReprisalView(OffsetDateTime at, Optional<OffsetDateTime> answeredAt) {}
