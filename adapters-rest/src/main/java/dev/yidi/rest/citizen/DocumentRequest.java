package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A document that was served, to be read.
 *
 * @param queryCode the code from the registration slip
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 * @param document its id, as the case shows it
 */
public record DocumentRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor,
        @Written(As.IDENTIFIER) String document) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "DocumentRequest[hidden]";
    }
}
