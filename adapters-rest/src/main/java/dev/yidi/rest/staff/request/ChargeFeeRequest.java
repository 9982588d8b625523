package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * A fee that a party is charged.
 *
 * @param payer the party that pays
 * @param priceList where the list is published
 * @param what what is charged, and for what
 */
public record ChargeFeeRequest(
        @Written(As.IDENTIFIER) String payer,
        Optional<@Words(max = 500) String> priceList,
        @Words(max = 20_000) String what) {}
