package dev.yidi.core.casefile;

import dev.yidi.core.litigation.AgencyCommand;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.litigation.ReferralCommand;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Steps of a court's referral and of the help with a suit with what they have, and made-up values for the rest. */
final class LitigationProbe {
    private LitigationProbe() {}

    static StepProbe referral(BiFunction<StepProbe.Place, LitigationReferral, Stream<? extends ReferralCommand>> made) {
        return StepProbe.of(LitigationReferral.class, ConductReferral::new, made);
    }

    static StepProbe agency(BiFunction<StepProbe.Place, LitigationAgency, Stream<? extends AgencyCommand>> made) {
        return StepProbe.of(LitigationAgency.class, ConductAgency::new, made);
    }
}
