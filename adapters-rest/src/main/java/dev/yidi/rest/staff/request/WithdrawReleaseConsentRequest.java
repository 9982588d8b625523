package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A consent that the reporter takes back.
 *
 * @param receiver the receiver, by its name
 */
public record WithdrawReleaseConsentRequest(
        @Words(max = 200) String receiver) {}
