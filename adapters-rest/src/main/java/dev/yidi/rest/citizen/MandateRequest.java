package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A mandate that is taken back.
 *
 * @param queryCode the code from the registration slip
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 * @param mandate its id, as the case shows it
 */
public record MandateRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor,
        @Written(As.IDENTIFIER) String mandate) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "MandateRequest[hidden]";
    }
}
