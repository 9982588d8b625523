package dev.yidi.messaging.inbound.data;

import dev.yidi.core.IdentityNumber;

/**
 * The number of an identity paper 证件.
 *
 * @param scheme the kind of paper
 * @param number the number
 */
@WellNumbered
public record IdentityData(
        IdentityNumber.Scheme scheme, @Words(max = 40) String number) {
    /** Its name; nothing of what it says. */
    @Override
    public String toString() {
        return "IdentityData";
    }
}
