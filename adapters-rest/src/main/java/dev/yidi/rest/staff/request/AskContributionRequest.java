package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;

/**
 * One more thing that an organ is asked for.
 *
 * @param ask who is asked for what
 */
public record AskContributionRequest(@Valid AskRequest ask) {}
