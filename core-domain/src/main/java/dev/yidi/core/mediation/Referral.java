package dev.yidi.core.mediation;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who sent the dispute to mediation and what goes back 移送与回复.
 *
 * @param linkage the kind of linkage
 * @param by the referring organ; named exactly when there is a linkage
 * @param reportBy the last day to tell that organ the result, where it set one
 */
public record Referral(Linkage linkage, Optional<OrganId> by, Optional<LocalDate> reportBy) {
    public Referral {
        if (by.isPresent() == (linkage == Linkage.NONE) || (linkage == Linkage.NONE && reportBy.isPresent())) {
            throw new InvalidInputException(
                    "referral",
                    List.of(new Fault(
                            "referral",
                            "mediation.referral.inconsistent",
                            "expected a referring organ exactly where there is a linkage, found linkage " + linkage)));
        }
    }

    /** No referral. */
    public static Referral none() {
        return new Referral(Linkage.NONE, Optional.empty(), Optional.empty());
    }

    /** A referral by {@code organ} that sets no day for the report. */
    public static Referral by(Linkage linkage, OrganId organ) {
        return new Referral(linkage, Optional.of(organ), Optional.empty());
    }
}
