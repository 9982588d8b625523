package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.ReferralChannel;
import dev.yidi.core.litigation.ReferralKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A referral of a court to take in.
 *
 * @param court who refers
 * @param courtNumber the court's number for it
 * @param kind before filing, or after it in which procedure
 * @param channel how the papers come
 * @param parties the parties the court names
 * @param after the proceeding of the case it goes on from, if from one
 */
public record ReceiveReferralRequest(
        @Valid CourtRequest court,
        @Words(max = 80) String courtNumber,
        ReferralKind kind,
        ReferralChannel channel,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> parties,

        Optional<@Written(As.IDENTIFIER) String> after) {}
