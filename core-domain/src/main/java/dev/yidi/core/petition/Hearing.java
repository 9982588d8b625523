package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.Optional;

/**
 * A hearing 听证 on a grave, complex or difficult matter, or in recheck.
 *
 * @param opened when its time began to be left out of account
 * @param instance the instance it is held in
 * @param subject what is heard
 * @param place where
 * @param heldAt when it begins, where it was said
 * @param closed when it was over; empty while it is open
 */
public record Hearing(
        Instant opened,
        Instance instance,
        FreeText subject,
        FreeText place,
        Optional<Instant> heldAt,
        Optional<Instant> closed) {

    /** Whether it is not over. */
    public boolean isOpen() {
        return closed.isEmpty();
    }

    Hearing closedAt(Instant at) {
        return new Hearing(opened, instance, subject, place, heldAt, Optional.of(at));
    }
}
