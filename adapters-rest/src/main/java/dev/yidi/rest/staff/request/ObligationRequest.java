package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one party owes another.
 *
 * @param id its name within the agreement
 * @param owedBy who owes
 * @param owedTo to whom
 * @param what content and way of performance
 * @param due the last day; at once when left out
 */
public record ObligationRequest(
        @Written(As.IDENTIFIER) String id,
        @Written(As.IDENTIFIER) String owedBy,
        @Written(As.IDENTIFIER) String owedTo,
        @Words(max = 20_000) String what,
        Optional<LocalDate> due) {}
