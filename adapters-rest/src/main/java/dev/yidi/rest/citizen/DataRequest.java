package dev.yidi.rest.citizen;

import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * What somebody asks about their own data.
 *
 * @param queryCode the code from the registration slip
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 * @param right to see, have, carry over, correct or delete it, or to be told why it is processed
 * @param detail in their words; needed for a correction
 */
public record DataRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor,
        SubjectRight right,
        Optional<@Words(max = 2_000) String> detail) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "DataRequest[hidden]";
    }
}
