package dev.yidi.core.indicator;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/**
 * People were entered 录入人口数.
 *
 * @param people how many, of what, from which publication
 * @param givenBy the body that gave the numbers
 * @param correction why it took the place of another; empty for a first one
 */
public record PeopleEntered(Instant at, Population people, String givenBy, Optional<FreeText> correction, OfficerId by)
        implements NumberEvent {
    @Override
    public NumberBook evolve(NumberBook book) {
        return book.and(new NumberLine.People(people, new NumberSource(givenBy, by, at, correction.isPresent())));
    }
}
