package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.SkipReason;
import dev.yidi.rest.http.Words;
import java.util.Optional;

/**
 * Why mediation was not tried, or was left.
 *
 * @param reason the reason
 * @param explanation the reason in words
 */
public record MediationSkippedRequest(SkipReason reason, Optional<@Words(max = 20_000) String> explanation) {}
