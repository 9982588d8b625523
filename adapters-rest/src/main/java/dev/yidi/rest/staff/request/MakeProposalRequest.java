package dev.yidi.rest.staff.request;

import dev.yidi.core.supervision.ProposalKind;
import dev.yidi.rest.http.Words;

/**
 * A proposal to the supervised organ.
 *
 * @param kind what it asks for; each kind once in a supervision
 * @param text what is proposed
 */
public record MakeProposalRequest(
        ProposalKind kind, @Words(max = 20_000) String text) {}
