package dev.yidi.rest.citizen;

import dev.yidi.core.profile.RatedSubject;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * A rating.
 *
 * @param queryCode the code from the registration slip
 * @param secondFactor the last four characters of an applicant's telephone or identity number
 * @param subject whom
 * @param grade a grade of the county's scale
 * @param reason why; needed for a grade that says not satisfied
 */
public record RatingRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor,
        RatedSubject subject,
        @Words(max = 60) String grade,
        Optional<@Words(max = 2_000) String> reason) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "RatingRequest[hidden]";
    }
}
