package dev.yidi.rest.staff.request;

import dev.yidi.core.joint.JointEnd;
import dev.yidi.core.joint.Means;
import dev.yidi.rest.http.Words;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The end of a joint handling.
 *
 * @param end how it ends
 * @param means by what means it was settled
 * @param summary what came of it, in words
 */
public record EndJointHandlingRequest(
        JointEnd end,
        @Size(max = 100, message = "list.too-long") List<Means> means,
        @Words(max = 20_000) String summary) {}
