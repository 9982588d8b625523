package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.MediationNotice;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the parties were told before the first session.
 *
 * @param notices what they were told
 */
public record TellRulesRequest(
        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<MediationNotice> notices) {}
