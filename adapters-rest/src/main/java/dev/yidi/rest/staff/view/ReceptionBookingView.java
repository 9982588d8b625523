package dev.yidi.rest.staff.view;

import dev.yidi.core.reception.BookingState;
import dev.yidi.core.reception.ReceptionOutcome;
import java.util.List;
import java.util.Optional;

/**
 * A booking.
 *
 * @param id its name within the day
 * @param slot its slot
 * @param caseId the case; left out for a walk-in
 * @param subject what it is about
 * @param organs the departments that sit in
 * @param experts the experts that sit in
 * @param state what became of it
 * @param outcome what was decided
 * @param note what was decided in words, or why it was put off
 */
public record ReceptionBookingView(
        String id,
        String slot,
        Optional<String> caseId,
        String subject,
        List<OrganRef> organs,
        List<OfficerRef> experts,
        BookingState state,
        Optional<ReceptionOutcome> outcome,
        Optional<String> note) {}
