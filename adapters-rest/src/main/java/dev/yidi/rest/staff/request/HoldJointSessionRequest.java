package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A session and what it decided.
 *
 * @param session the session
 * @param decisions what it decided, each of which becomes a task
 */
public record HoldJointSessionRequest(
        @Valid JointSessionRequest session,
        @Size(max = 100, message = "list.too-long") List<@Valid DecidedRequest> decisions) {}
