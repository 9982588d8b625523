package dev.yidi.rest.staff.request;

import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * A harder level.
 *
 * @param level the level
 * @param conference the joint conference that decided on it, where one must
 */
public record RaiseSupervisionRequest(SupervisionLevel level, Optional<@Written(As.IDENTIFIER) String> conference) {}
