package dev.yidi.rest.staff.request;

import java.time.Instant;
import java.util.Optional;

/**
 * Which cases are counted.
 *
 * @param from received at this instant or later; the beginning of the calendar year in which the time ends when left out; at most 1,096 days before
 *     it ends
 * @param until received before this instant; now when left out
 * @param asOf as things stood then; now when left out
 */
public record FiguresQuery(Optional<Instant> from, Optional<Instant> until, Optional<Instant> asOf) {}
