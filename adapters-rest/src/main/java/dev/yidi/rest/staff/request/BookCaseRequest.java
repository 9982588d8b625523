package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * A slot to book for a case.
 *
 * @param caseId the case
 * @param id the name of the booking within the day
 * @param slot the slot
 * @param subject what it is about
 * @param panel who sits in on a hard case; nobody on any other
 */
public record BookCaseRequest(
        @Written(As.IDENTIFIER) String caseId,
        @Written(As.IDENTIFIER) String id,
        @Written(As.IDENTIFIER) String slot,
        @Words(max = 20_000) String subject,
        Optional<@Valid PanelRequest> panel) {}
