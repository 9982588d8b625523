package dev.yidi.rest.staff.request;

import dev.yidi.core.report.FindingKind;
import dev.yidi.rest.http.Words;

/**
 * The finding.
 *
 * @param kind what verification came to
 * @param summary what was found, in words
 */
public record RecordFindingRequest(
        FindingKind kind, @Words(max = 20_000) String summary) {}
