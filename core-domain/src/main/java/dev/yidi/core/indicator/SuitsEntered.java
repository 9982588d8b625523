package dev.yidi.core.indicator;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/**
 * Suits were entered 录入诉讼案件数.
 *
 * @param suits how many, of what, from which publication
 * @param givenBy the body that gave the numbers
 * @param correction why it took the place of another; empty for a first one
 */
public record SuitsEntered(Instant at, CourtIntake suits, String givenBy, Optional<FreeText> correction, OfficerId by)
        implements NumberEvent {
    @Override
    public NumberBook evolve(NumberBook book) {
        return book.and(new NumberLine.Suits(suits, new NumberSource(givenBy, by, at, correction.isPresent())));
    }
}
