package dev.yidi.rest.staff.request;

import dev.yidi.core.outside.OutsideResult;
import dev.yidi.rest.http.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the other body decided.
 *
 * @param receivedOn the day the party received the decision
 * @param result what it came to
 * @param summary in words
 */
public record RecordOutsideDecisionRequest(
        LocalDate receivedOn, OutsideResult result, Optional<@Words(max = 20_000) String> summary) {}
