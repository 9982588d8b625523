package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * What a citizen asks for, with a reason.
 *
 * @param queryCode the code from the registration slip
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 * @param reason why
 */
public record ReasonRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor,
        @Words(max = 2_000) String reason) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "ReasonRequest[hidden]";
    }
}
