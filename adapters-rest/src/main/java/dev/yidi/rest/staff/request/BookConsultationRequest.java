package dev.yidi.rest.staff.request;

import dev.yidi.core.IntakeChannel;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.Instant;

/**
 * A consultation on site that takes a slot of a window.
 *
 * @param caseId the case
 * @param consultation the consultation in it; its client is who the slot is for
 * @param window the window
 * @param from when the slot begins
 * @param adviser who advises
 * @param place where
 * @param channel how it was asked for
 * @param despiteWarning whether the client is asked to a second place although a proxy or an online session would spare the trip
 */
public record BookConsultationRequest(
        @Written(As.IDENTIFIER) String caseId,
        @Written(As.IDENTIFIER) String consultation,
        @Written(As.IDENTIFIER) String window,
        Instant from,
        @Written(As.IDENTIFIER) String adviser,
        @Words(max = 20_000) String place,
        IntakeChannel channel,
        boolean despiteWarning) {}
