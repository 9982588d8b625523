package dev.yidi.core.report;

import dev.yidi.core.Citation;
import java.util.Optional;

/**
 * Why the identity goes along with a transfer 身份披露依据: by the reporter's separate consent for this receiver, or by the
 * law of the receiving body.
 *
 * @param law the law that needs it; empty for a consent
 */
public record ReleaseGround(Optional<Citation> law) {
    /** By the consent given for the receiver. */
    public static ReleaseGround consent() {
        return new ReleaseGround(Optional.empty());
    }

    /** By {@code law}. */
    public static ReleaseGround law(Citation law) {
        return new ReleaseGround(Optional.of(law));
    }
}
