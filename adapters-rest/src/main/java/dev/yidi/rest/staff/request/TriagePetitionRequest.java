package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;

/**
 * A matter to look through.
 *
 * @param question what is known of the matter
 */
public record TriagePetitionRequest(@Valid TriageQuestionRequest question) {}
