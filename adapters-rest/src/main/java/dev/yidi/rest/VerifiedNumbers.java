package dev.yidi.rest;

import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.Deputy;
import java.util.Optional;

/**
 * Whether who books an appointment or hands a matter in has shown that a number is theirs 号码核验: by a code sent to it, or by an identity
 * service. Asked of whoever does so over the citizen's side, before anything else is looked at. Must be thread-safe.
 */
@FunctionalInterface
public interface VerifiedNumbers {
    /**
     * Whether {@code proof}, which the host gave out, is good: for a number of the deputy's where there is one, else of the booker's, who
     * for a matter is who hands it in. A proof should be short-lived; the same request may come twice with it.
     */
    boolean verified(String proof, Booker booker, Optional<Deputy> deputy);

    /** Nobody's: appointments are then booked, and matters registered, by officers only. */
    static VerifiedNumbers none() {
        return (proof, booker, deputy) -> false;
    }
}
