package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import java.time.LocalDate;

/**
 * An objection to the decision on legal aid.
 *
 * @param receivedOn the day the justice bureau received it
 * @param reason why
 */
public record ObjectToAidDecisionRequest(
        LocalDate receivedOn, @Words(max = 20_000) String reason) {}
