package dev.yidi.core.mediation;

import dev.yidi.core.Reason;
import java.util.List;

/** What is wrong with an obligation that a command names. */
final class ObligationChecks {
    private ObligationChecks() {}

    /** Nothing, when the agreement of {@code m}, if any, has {@code obligation}. */
    static List<Reason> unknown(Mediation m, String obligation) {
        return Grounds.none()
                .when(
                        m.agreement()
                                .filter(a -> a.terms().obligation(obligation).isEmpty())
                                .isPresent(),
                        () -> Reason.of("mediation.obligation.unknown").with("obligation", obligation))
                .reasons();
    }

    /** Nothing, when the agreement of {@code m}, if any, has {@code obligation} and it is still owed. */
    static List<Reason> open(Mediation m, String obligation) {
        return Grounds.none()
                .when(
                        m.agreement()
                                .filter(a -> a.terms().obligation(obligation).isEmpty())
                                .isPresent(),
                        () -> Reason.of("mediation.obligation.unknown").with("obligation", obligation))
                .when(
                        m.agreement()
                                .filter(a -> a.performed().contains(obligation))
                                .isPresent(),
                        () -> Reason.of("mediation.obligation.already-performed")
                                .with("obligation", obligation))
                .reasons();
    }
}
