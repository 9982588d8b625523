package dev.yidi.rest.staff.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one party owes another.
 *
 * @param id its name within the agreement
 * @param owedBy who owes
 * @param owedTo to whom
 * @param what content and way of performance
 * @param due the last day
 * @param performed whether it was performed
 * @param breached whether it is in breach
 */
public record ObligationView(
        String id,
        String owedBy,
        String owedTo,
        String what,
        Optional<LocalDate> due,
        boolean performed,
        boolean breached) {}
