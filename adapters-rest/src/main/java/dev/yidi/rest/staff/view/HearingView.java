package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A hearing.
 *
 * @param subject what it is about
 * @param place where
 * @param heldAt when it begins, if that was said
 */
public record HearingView(String subject, String place, Optional<OffsetDateTime> heldAt) {}
