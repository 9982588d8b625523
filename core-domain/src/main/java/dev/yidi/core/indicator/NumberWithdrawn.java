package dev.yidi.core.indicator;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/**
 * A number was taken back 撤销数据: it should never have stood there.
 *
 * @param number which one
 * @param givenBy the body whose number it was
 */
public record NumberWithdrawn(Instant at, NumberKey number, String givenBy, FreeText reason, OfficerId by)
        implements NumberEvent {
    @Override
    public NumberBook evolve(NumberBook book) {
        return book.and(new NumberLine.Withdrawn(number, new NumberSource(givenBy, by, at, true)));
    }
}
