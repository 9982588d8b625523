package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A file of the citizen's, to be had back.
 *
 * @param queryCode the code from the registration slip
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 * @param attachment its id, as the list shows it
 */
public record OwnFileRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor,
        @Written(As.IDENTIFIER) String attachment) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "OwnFileRequest[hidden]";
    }
}
