package dev.yidi.rest.staff.request;

import dev.yidi.core.petition.OpinionResult;
import jakarta.validation.Valid;

/**
 * The opinion letter of the instance the matter is in.
 *
 * @param result what is decided
 * @param text what the letter says
 */
public record IssueOpinionRequest(
        OpinionResult result, @Valid OpinionTextRequest text) {}
