package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * What a citizen shows to follow a case.
 *
 * @param queryCode the code from the registration slip; blanks, hyphens and lower case are taken
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 */
public record CredentialRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor) {
    /** Never the code or the factor. */
    @Override
    public String toString() {
        return "CredentialRequest[hidden]";
    }
}
