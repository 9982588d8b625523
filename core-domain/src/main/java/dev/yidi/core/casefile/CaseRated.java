package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.profile.RatedSubject;
import java.time.Instant;
import java.util.Optional;

/**
 * The citizen rated the work 评价.
 *
 * @param grade one of the profile's scale
 * @param unsatisfied whether it is the scale's lowest grade, which calls for a call-back 回访
 */
public record CaseRated(Instant at, RatedSubject subject, String grade, boolean unsatisfied, Optional<FreeText> comment)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.aftercare().rated(subject, grade, unsatisfied, comment, at));
    }
}
