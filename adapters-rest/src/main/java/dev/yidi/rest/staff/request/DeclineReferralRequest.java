package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.DeclineReason;
import dev.yidi.rest.http.Words;

/**
 * A referral that is not taken.
 *
 * @param reason why
 * @param explanation why, in words
 */
public record DeclineReferralRequest(
        DeclineReason reason, @Words(max = 20_000) String explanation) {}
