package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import java.util.Optional;

/**
 * A proposal and its written answer 建议.
 *
 * @param kind what it asks for; each kind once in a supervision
 * @param text what is proposed
 * @param answer the written answer
 */
public record Proposal(ProposalKind kind, FreeText text, Optional<FreeText> answer) {
    Proposal answered(FreeText words) {
        return new Proposal(kind, text, Optional.of(words));
    }
}
