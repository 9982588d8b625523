package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Text;
import dev.yidi.core.profile.RatedSubject;
import java.time.Instant;
import java.util.Optional;

/**
 * One rating 评价.
 *
 * @param round how often the case had been reopened: one rating of a subject in each round
 */
public record Rating(
        Instant at, RatedSubject subject, String grade, boolean unsatisfied, Optional<FreeText> comment, int round) {
    public Rating {
        Text.required("grade", grade, 60);
    }
}
