package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A consent that is taken back.
 *
 * @param consent the consent, by its name in the case
 */
public record WithdrawConsentRequest(@Written(As.IDENTIFIER) String consent) {}
