package dev.yidi.rest.guard;

import dev.yidi.core.OfficerId;
import java.util.Optional;

/**
 * Somebody was turned away 拒绝. Holds no address, no token, no id of a case and nothing that was sent.
 *
 * @param status the HTTP status
 * @param code the stable code of the problem
 * @param route what was asked for, as the API describes it: {@code POST /api/v1/staff/cases/{id}/close}
 * @param officer who asked; empty for a citizen or nobody known
 */
public record Denial(int status, String code, String route, Optional<OfficerId> officer) {}
