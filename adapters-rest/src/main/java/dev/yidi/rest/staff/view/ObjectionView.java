package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An objection that is not decided yet.
 *
 * @param at when
 * @param by who objects
 * @param reasons why
 * @param ground the law
 * @param proposed the organ held competent
 */
public record ObjectionView(
        OffsetDateTime at, OrganRef by, String reasons, String ground, Optional<OrganRef> proposed) {}
