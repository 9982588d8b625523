package dev.yidi.rest.staff.view;

import dev.yidi.core.casefile.DispatchStatus;
import dev.yidi.core.casefile.DispatchVerb;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A dispatch.
 *
 * @param verb how
 * @param from who sent it
 * @param to where to
 * @param at when
 * @param reportBy the day to report back by
 * @param status what became of it
 */
public record DispatchView(
        DispatchVerb verb,
        OrganRef from,
        OrganRef to,
        OffsetDateTime at,
        Optional<LocalDate> reportBy,
        DispatchStatus status) {}
