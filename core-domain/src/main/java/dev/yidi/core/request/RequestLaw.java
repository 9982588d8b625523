package dev.yidi.core.request;

import dev.yidi.core.Reason;
import dev.yidi.core.proceeding.ProceedingLaw;

/** The law of this package. */
final class RequestLaw {
    private static final ProceedingLaw LAW = ProceedingLaw.beside(RequestLaw.class, "request-law.txt");

    private RequestLaw() {}

    static Reason reason(String code) {
        return LAW.reason(code);
    }
}
