package dev.yidi.rest.staff.request;

import dev.yidi.core.supervision.ProposalKind;
import dev.yidi.rest.http.Words;

/**
 * The written answer to a proposal.
 *
 * @param kind the proposal
 * @param text what it says
 */
public record AnswerProposalRequest(
        ProposalKind kind, @Words(max = 20_000) String text) {}
