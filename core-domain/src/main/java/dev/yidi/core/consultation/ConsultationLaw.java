package dev.yidi.core.consultation;

import dev.yidi.core.Reason;
import dev.yidi.core.proceeding.ProceedingLaw;

/** The law of this package. */
final class ConsultationLaw {
    private static final ProceedingLaw LAW = ProceedingLaw.beside(ConsultationLaw.class, "consultation-law.txt");

    private ConsultationLaw() {}

    static Reason reason(String code) {
        return LAW.reason(code);
    }

    /** The age below which a guardian consents. */
    static int childBelow() {
        return LAW.number("child-below");
    }
}
