package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * Material that a citizen adds.
 *
 * @param queryCode the code from the registration slip
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 * @param text what it is
 */
public record MaterialRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor,
        @Words(max = 5_000) String text) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "MaterialRequest[hidden]";
    }
}
