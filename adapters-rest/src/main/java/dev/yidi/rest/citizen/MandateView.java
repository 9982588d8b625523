package dev.yidi.rest.citizen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A mandate under which somebody acts for the citizen.
 *
 * @param id its name within the case, to take it back with
 * @param proxy what the one who acts is
 * @param scope what they may do
 * @param from the first day
 * @param lastDay the last day
 */
public record MandateView(
        String id, WordView proxy, List<WordView> scope, LocalDate from, Optional<LocalDate> lastDay) {}
