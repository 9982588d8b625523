package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A consultation on site that takes a slot of a window 咨询预约.
 *
 * @param caseId the case
 * @param consultation the consultation in it; its client is who the slot is for
 * @param seat the slot
 * @param adviser who advises
 * @param place where
 * @param channel how it was asked for
 * @param despiteWarning whether the client is asked to a second place although a proxy or an online session would spare the
 *     trip
 */
public record ConsultationBooking(
        @NotNull CaseId caseId,
        @NotNull ProceedingId consultation,
        @Valid @NotNull Seat seat,
        @NotNull OfficerId adviser,
        @NotNull FreeText place,
        @NotNull IntakeChannel channel,
        boolean despiteWarning) {}
