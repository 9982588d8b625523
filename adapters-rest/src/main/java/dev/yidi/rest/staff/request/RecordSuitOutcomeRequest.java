package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.SuitOutcome;
import dev.yidi.rest.http.Words;
import java.util.Optional;

/**
 * What the suit came to.
 *
 * @param outcome what came of it
 * @param summary in words
 */
public record RecordSuitOutcomeRequest(SuitOutcome outcome, Optional<@Words(max = 20_000) String> summary) {}
