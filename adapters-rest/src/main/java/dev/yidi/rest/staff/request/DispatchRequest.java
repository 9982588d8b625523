package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the case is sent.
 *
 * @param verb how
 * @param to the organ
 * @param reason why
 * @param reportBy the day to report back by; for ASSIGN, and for it always
 */
public record DispatchRequest(
        DispatchVerb verb,
        @Written(As.IDENTIFIER) String to,
        @Words(max = 20_000) String reason,
        Optional<LocalDate> reportBy) {}
