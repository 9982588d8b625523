package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.court.Court;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A suit handed in to a court 起诉.
 *
 * @param court where
 * @param submittedOn when
 * @param status how it stands
 * @param number the court's number, once filed
 * @param ground why it was not filed
 * @param appealed whether that ruling was appealed
 * @param outcome what it came to
 */
public record Filing(
        Court court,
        LocalDate submittedOn,
        FilingStatus status,
        Optional<String> number,
        Optional<FreeText> ground,
        boolean appealed,
        Optional<SuitOutcome> outcome) {

    static Filing submitted(Court court, LocalDate on) {
        return new Filing(
                court, on, FilingStatus.SUBMITTED, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    Filing docketed(String itsNumber) {
        return new Filing(court, submittedOn, FilingStatus.DOCKETED, Optional.of(itsNumber), ground, appealed, outcome);
    }

    Filing notDocketed(FreeText why) {
        return new Filing(court, submittedOn, FilingStatus.NOT_DOCKETED, number, Optional.of(why), appealed, outcome);
    }

    Filing appealedAgainst() {
        return new Filing(court, submittedOn, status, number, ground, true, outcome);
    }

    Filing decided(SuitOutcome what) {
        return new Filing(court, submittedOn, FilingStatus.DECIDED, number, ground, appealed, Optional.of(what));
    }
}
