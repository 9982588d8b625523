package dev.yidi.ports;

import dev.yidi.core.CaseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody wants to book in a case there is already 案件预约申请.
 *
 * @param caseId the case
 * @param request what
 */
public record CaseBooking(
        @NotNull CaseId caseId, @Valid @NotNull BookingRequest request) {}
