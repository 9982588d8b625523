package dev.yidi.rest.staff.request;

import dev.yidi.core.supervision.SupervisionFinding;
import dev.yidi.rest.http.Words;

/**
 * The end of a supervision.
 *
 * @param finding what it found
 * @param note that in words
 */
public record CloseSupervisionRequest(
        SupervisionFinding finding, @Words(max = 20_000) String note) {}
