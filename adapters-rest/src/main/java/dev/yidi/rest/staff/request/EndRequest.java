package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.rest.http.Words;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The end of a mediation without agreement.
 *
 * @param reason why
 * @param otherWays the ways the parties were told of
 * @param undisputedFacts the facts nobody disputed
 */
public record EndRequest(
        MediationEnd reason,
        @Size(max = 3, message = "list.too-long") List<OtherWay> otherWays,
        @Size(max = 100, message = "list.too-long") List<@Words(max = 20_000) String> undisputedFacts) {}
