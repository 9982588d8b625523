package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A consent that is taken back.
 *
 * @param queryCode the code from the registration slip
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 * @param consent its id, as the list of consents shows it
 */
public record ConsentRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor,
        @Written(As.IDENTIFIER) String consent) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "ConsentRequest[hidden]";
    }
}
