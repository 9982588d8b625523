package dev.yidi.rest.staff.view;

import dev.yidi.core.supervision.ProposalKind;
import java.util.Optional;

/**
 * A proposal and its written answer.
 *
 * @param kind what it asks for
 * @param text what is proposed
 * @param answer the written answer
 */
public record ProposalView(ProposalKind kind, String text, Optional<String> answer) {}
