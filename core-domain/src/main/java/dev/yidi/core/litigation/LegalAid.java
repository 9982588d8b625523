package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import java.util.Optional;

/**
 * An application for legal aid 法律援助 and what came of it.
 *
 * @param status how it stands
 * @param exemption why means are not looked into, if they are not
 * @param papersAsked whether missing papers were asked for, which is done once (法律援助法 art. 43 ¶2)
 * @param ground why it was refused or ended
 * @param objectionPending whether an objection waits for its decision
 * @param objected whether the refusal or the end was objected to
 */
public record LegalAid(
        AidStatus status,
        Optional<AidExemption> exemption,
        boolean papersAsked,
        Optional<FreeText> ground,
        boolean objectionPending,
        boolean objected) {

    static LegalAid applied(Optional<AidExemption> exemption) {
        return new LegalAid(AidStatus.APPLIED, exemption, false, Optional.empty(), false, false);
    }

    /** Whether something is still to come of it. */
    public boolean isPending() {
        return status == AidStatus.APPLIED || objectionPending;
    }

    /** Whether it was turned down or taken away, so that it can be objected to (法律援助法 art. 49). */
    boolean isDenied() {
        return status == AidStatus.REFUSED || status == AidStatus.ENDED;
    }

    LegalAid askedForPapers() {
        return new LegalAid(status, exemption, true, ground, objectionPending, objected);
    }

    LegalAid decided(AidStatus now, Optional<FreeText> why) {
        return new LegalAid(now, exemption, papersAsked, why, false, false);
    }

    LegalAid objectedTo() {
        return new LegalAid(status, exemption, papersAsked, ground, true, true);
    }

    LegalAid objectionDecided(boolean corrected) {
        return corrected
                ? new LegalAid(AidStatus.GRANTED, exemption, papersAsked, Optional.empty(), false, true)
                : new LegalAid(status, exemption, papersAsked, ground, false, true);
    }
}
