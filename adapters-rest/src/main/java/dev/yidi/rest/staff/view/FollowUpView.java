package dev.yidi.rest.staff.view;

import dev.yidi.core.mediation.VisitFinding;
import java.time.OffsetDateTime;

/**
 * A visit after the agreement took effect.
 *
 * @param at when
 * @param obligation the obligation
 * @param finding what it found
 */
public record FollowUpView(OffsetDateTime at, String obligation, VisitFinding finding) {}
