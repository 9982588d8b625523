package dev.yidi.core.indicator;

import dev.yidi.core.place.DivisionCode;
import java.time.LocalDate;

/**
 * What a number is of 数据项.
 *
 * @param kind what sort
 * @param area of which area
 * @param day of which day; a month is named by its first
 */
public record NumberKey(NumberKind kind, DivisionCode area, LocalDate day) {
    static NumberKey of(CourtIntake suits) {
        return new NumberKey(NumberKind.SUITS, suits.area(), suits.month().atDay(1));
    }

    static NumberKey of(Population people) {
        return new NumberKey(NumberKind.PEOPLE, people.area(), people.day());
    }
}
