package dev.yidi.core.report;

import dev.yidi.core.Reason;
import dev.yidi.core.proceeding.ProceedingLaw;

/** The law of this package. */
final class ReportLaw {
    private static final ProceedingLaw LAW = ProceedingLaw.beside(ReportLaw.class, "report-law.txt");

    private ReportLaw() {}

    static Reason reason(String code) {
        return LAW.reason(code);
    }
}
