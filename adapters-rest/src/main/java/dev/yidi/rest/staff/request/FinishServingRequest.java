package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * That serving ended.
 *
 * @param caseId the case that was registered or looked after, if there is one
 */
public record FinishServingRequest(Optional<@Written(As.IDENTIFIER) String> caseId) {}
