package dev.yidi.core.reception;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import java.util.Optional;
import java.util.Set;

/**
 * A booking 预约.
 *
 * @param id its name within the day
 * @param slot its slot
 * @param caseId the case; empty for a walk-in
 * @param subject what it is about
 * @param organs the departments that sit in
 * @param experts the experts that sit in
 * @param state what became of it
 * @param outcome what was decided
 * @param note what was decided in words, or why it was put off
 */
public record ReceptionBooking(
        String id,
        String slot,
        Optional<CaseId> caseId,
        FreeText subject,
        Set<OrganId> organs,
        Set<OfficerId> experts,
        BookingState state,
        Optional<ReceptionOutcome> outcome,
        Optional<FreeText> note) {
    public ReceptionBooking {
        organs = Set.copyOf(organs);
        experts = Set.copyOf(experts);
    }

    ReceptionBooking becoming(BookingState next, Optional<ReceptionOutcome> decided, Optional<FreeText> words) {
        return new ReceptionBooking(id, slot, caseId, subject, organs, experts, next, decided, words);
    }
}
