package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * That somebody is suspected of paying the citizen back.
 *
 * @param queryCode the code from the registration slip
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 * @param what what happened
 */
public record SuspicionRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor,
        @Words(max = 5_000) String what) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "SuspicionRequest[hidden]";
    }
}
