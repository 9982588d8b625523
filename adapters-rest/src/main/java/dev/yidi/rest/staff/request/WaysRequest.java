package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.OtherWay;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The ways the parties were told of.
 *
 * @param otherWays the ways
 */
public record WaysRequest(
        @NotEmpty(message = "list.empty") @Size(max = 3, message = "list.too-long")
        List<OtherWay> otherWays) {}
