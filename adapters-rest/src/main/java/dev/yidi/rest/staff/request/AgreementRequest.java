package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.OtherWay;
import dev.yidi.rest.http.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A written agreement.
 *
 * @param facts the main facts and issues
 * @param content what was agreed
 * @param obligations who performs what and when
 * @param partial whether only part of the dispute is settled
 * @param otherWays for a partial one, the ways the parties were told of
 * @param undisputedFacts the facts nobody disputes
 */
public record AgreementRequest(
        @Words(max = 20_000) String facts,
        @Words(max = 20_000) String content,
        @Size(max = 200, message = "list.too-long") List<@Valid ObligationRequest> obligations,
        boolean partial,
        @Size(max = 3, message = "list.too-long") List<OtherWay> otherWays,
        @Size(max = 100, message = "list.too-long") List<@Words(max = 20_000) String> undisputedFacts) {}
