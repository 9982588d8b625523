package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;

/**
 * Why mediation was not tried.
 *
 * @param skipped the reason
 */
public record ExplainSkipRequest(@Valid MediationSkippedRequest skipped) {}
